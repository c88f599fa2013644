import { describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { civilDateOf } from '@/lib/shared/civil-date'
import { newId } from '@/lib/shared/id'
import {
  codesOf,
  expectDone,
  type TestVillage,
  testVillage,
  villageIn,
} from '@/lib/testing/village'
import { archiveRule, restoreRule } from './archive-rule'
import { ruleBook, ruleBookOn, ruleById } from './queries'
import { adoptRules } from './save-rule'

function archive(village: TestVillage, ruleId: string, actor: Actor = village.manager) {
  return village.db.write((tx) => archiveRule(tx, actor, { ruleId }))
}

function restore(village: TestVillage, ruleId: string, actor: Actor = village.manager) {
  return village.db.write((tx) => restoreRule(tx, actor, { ruleId }))
}

function cleanUpOf(village: TestVillage): string {
  return village.rules['clean-up'] ?? ''
}

async function bookOf(village: TestVillage, archived = false) {
  return (await ruleBook(village.db.read, village.villageId, { archived })).map(({ id }) => id)
}

describe('archiving a rule', () => {
  test('takes it out of the book, once, and keeps its versions', async () => {
    const village = await testVillage()
    const ruleId = cleanUpOf(village)
    expectDone(await archive(village, ruleId))
    expect(await bookOf(village)).not.toContain(ruleId)
    expect(await bookOf(village, true)).toEqual([ruleId])
    expect(codesOf(await archive(village, ruleId))).toEqual(['RULE_UNKNOWN'])
  })

  test('is for a manager, of the same village', async () => {
    const village = await testVillage()
    const ruleId = cleanUpOf(village)
    expect(codesOf(await archive(village, ruleId, village.reviewer))).toEqual(['NOT_ALLOWED'])
    const neighbours = await villageIn(village.db)
    expect(codesOf(await archive(village, ruleId, neighbours.manager))).toEqual(['RULE_UNKNOWN'])
    expect(await ruleById(village.db.read, neighbours.villageId, ruleId)).toBeNull()
  })

  test('leaves it in the book of the days when it held', async () => {
    const village = await testVillage()
    const ruleId = cleanUpOf(village)
    const today = civilDateOf(village.manager.now)
    const bookOn = async (day: string) =>
      (await ruleBookOn(village.db.read, village.villageId, day)).map(({ id }) => id)
    expectDone(await archive(village, ruleId))
    expect(await bookOn(today)).toContain(ruleId)
    expect(await bookOn('2027-06-01')).not.toContain(ruleId)
    expect(await bookOn('2000-01-01')).toEqual([])
  })
})

describe('restoring a rule', () => {
  test('puts it back as it was', async () => {
    const village = await testVillage()
    const ruleId = cleanUpOf(village)
    const before = await bookOf(village)
    expectDone(await archive(village, ruleId))
    expectDone(await restore(village, ruleId))
    expect(await bookOf(village)).toEqual(before)
    expect(codesOf(await restore(village, ruleId))).toEqual(['RULE_UNKNOWN'])
  })

  test('is refused when another rule has its name by now', async () => {
    const village = await testVillage()
    const ruleId = cleanUpOf(village)
    const rule = await ruleById(village.db.read, village.villageId, ruleId)
    const newest = rule?.versions[0]
    if (!newest) throw new Error('the village has no clean-up')
    expectDone(await archive(village, ruleId))
    expectDone(
      await village.db.write((tx) =>
        adoptRules(tx, village.manager, { rules: [newest], meeting: '村民代表会议' }),
      ),
    )
    expect(codesOf(await restore(village, ruleId))).toEqual(['RULE_NAME_TAKEN'])
    expect(await bookOf(village, true)).toEqual([ruleId])
  })

  test('is for a manager, of a rule that was archived here', async () => {
    const village = await testVillage()
    const ruleId = cleanUpOf(village)
    expect(codesOf(await restore(village, ruleId, village.reviewer))).toEqual(['NOT_ALLOWED'])
    expect(codesOf(await restore(village, newId()))).toEqual(['RULE_UNKNOWN'])
    expectDone(await archive(village, ruleId))
    const neighbours = await villageIn(village.db)
    expect(codesOf(await restore(village, ruleId, neighbours.manager))).toEqual(['RULE_UNKNOWN'])
  })
})
