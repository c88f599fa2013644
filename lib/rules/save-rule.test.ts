import { describe, expect, test } from 'vitest'
import { newId } from '@/lib/shared/id'
import { done } from '@/lib/shared/result'
import {
  close,
  codesOf,
  earn,
  expectDone,
  type TestVillage,
  testVillage,
  villageIn,
} from '@/lib/testing/village'
import { archiveRule, restoreRule } from './archive-rule'
import type { RuleInput } from './input'
import { ruleBook, ruleById, rulesInForce } from './queries'
import { adoptRule, adoptRules, amendRule, mostRules } from './save-rule'

const input: RuleInput = {
  name: '义务植树',
  list: 'SOCIAL',
  unit: 'HOUSEHOLD',
  scale: 'FIXED',
  points: 15,
  minPoints: null,
  maxPoints: null,
  capMonth: 30,
  capQuarter: null,
  capYear: null,
  countsFor: 'BOTH',
  singleReview: false,
  photoRequired: false,
  since: '2026-08-01',
  until: null,
  meeting: '8月1日村民代表会议',
}

function adopt(village: TestVillage, change: Partial<RuleInput> = {}, actor = village.manager) {
  return village.db.write((tx) => adoptRule(tx, actor, { ...input, ...change }))
}

function amend(village: TestVillage, ruleId: string, change: Partial<RuleInput>) {
  return village.db.write((tx) => amendRule(tx, village.manager, { ...input, ...change, ruleId }))
}

function archive(village: TestVillage, ruleId: string) {
  return village.db.write((tx) => archiveRule(tx, village.manager, { ruleId }))
}

async function newestOf(village: TestVillage, ruleId: string) {
  const rule = await ruleById(village.db.read, village.villageId, ruleId)
  const newest = rule?.versions[0]
  if (!newest) throw new Error('the rule is not in the book')
  return newest
}

describe('adopting a rule', () => {
  test('puts it at the end of the book, with the meeting that adopted it', async () => {
    const village = await testVillage()
    const { ruleId } = expectDone(await adopt(village))
    const book = await ruleBook(village.db.read, village.villageId)
    expect(book.at(-1)?.id).toBe(ruleId)
    expect(await newestOf(village, ruleId)).toMatchObject({
      version: 1,
      points: 15,
      capMonth: 30,
      spendable: true,
      ranks: true,
      meeting: '8月1日村民代表会议',
      adoptedById: village.manager.staffId,
    })
  })

  test('refuses a name that is in use, and takes one that was archived', async () => {
    const village = await testVillage()
    const { ruleId } = expectDone(await adopt(village))
    expect(codesOf(await adopt(village))).toEqual(['RULE_NAME_TAKEN'])
    expectDone(await archive(village, ruleId))
    expectDone(await adopt(village))
  })

  test('refuses what makes no sense and writes nothing', async () => {
    const village = await testVillage()
    expect(codesOf(await adopt(village, { list: 'TEMPORARY' }))).toEqual(['TEMPORARY_NEEDS_END'])
    expect(await village.db.read.ruleVersion.count({ where: { name: input.name } })).toBe(0)
  })

  test('leaves out what the list and the scale do not ask for', async () => {
    const village = await testVillage()
    const { ruleId } = expectDone(
      await adopt(village, {
        list: 'DEDUCTION',
        points: -10,
        minPoints: -20,
        maxPoints: -5,
        singleReview: true,
        countsFor: 'STANDING',
      }),
    )
    expect(await newestOf(village, ruleId)).toMatchObject({
      minPoints: null,
      maxPoints: null,
      capMonth: null,
      singleReview: false,
      spendable: false,
      ranks: true,
    })
  })

  test('asks for the points, except of what sets to zero or bars', async () => {
    const village = await testVillage()
    const missing = await adopt(village, { points: null })
    expect(missing).toMatchObject({ refusals: [{ code: 'REQUIRED', field: 'points' }] })
    const { ruleId } = expectDone(
      await adopt(village, { list: 'DEDUCTION', scale: 'TO_ZERO', unit: 'PERSON', points: null }),
    )
    expect(await newestOf(village, ruleId)).toMatchObject({ points: 0, unit: 'HOUSEHOLD' })
  })

  test('stops where the book would no longer fit on a wall', async () => {
    const village = await testVillage()
    const { countsFor: _, meeting, ...terms } = input
    const rules = Array.from({ length: mostRules }, (_, index) => ({
      ...terms,
      points: 15,
      name: `细则${index}`,
      spendable: true,
      ranks: true,
    }))
    const adopted = await village.db.write((tx) =>
      adoptRules(tx, village.manager, { rules, meeting }),
    )
    expect(codesOf(adopted)).toEqual(['TOO_MANY'])
  })

  test('is for a manager', async () => {
    const village = await testVillage()
    expect(codesOf(await adopt(village, {}, village.recorder))).toEqual(['NOT_ALLOWED'])
  })

  test('of one name by two people at once happens once', async () => {
    const village = await testVillage()
    const both = await Promise.all([adopt(village), adopt(village)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.flatMap(codesOf)).toEqual(['RULE_NAME_TAKEN'])
  })
})

describe('amending a rule', () => {
  test('adds a version that decides from its day on; the old one stays in the book', async () => {
    const village = await testVillage()
    const { ruleId } = expectDone(await adopt(village))
    const amended = await amend(village, ruleId, { points: 25, since: '2026-10-01' })
    expect(expectDone(amended)).toEqual({ ruleId, version: 2 })
    const pointsOn = async (day: string) =>
      (await rulesInForce(village.db.read, village.villageId, day)).find(
        (version) => version.ruleId === ruleId,
      )?.points
    expect(await pointsOn('2026-07-31')).toBeUndefined()
    expect(await pointsOn('2026-09-30')).toBe(15)
    expect(await pointsOn('2026-10-01')).toBe(25)
    const rule = await ruleById(village.db.read, village.villageId, ruleId)
    expect(rule?.versions.map(({ version, points }) => [version, points])).toEqual([
      [2, 25],
      [1, 15],
    ])
  })

  test('changes nothing that is in the book already', async () => {
    const village = await testVillage()
    const ruleId = village.rules['clean-up'] ?? ''
    await earn(village, 'clean-up', '2026-07-05', village.households.slice(0, 1))
    expectDone(await amend(village, ruleId, { name: '大扫除', points: 99, since: '2026-07-01' }))
    const entry = await village.db.read.entry.findFirstOrThrow({ where: { ruleId } })
    expect(entry).toMatchObject({ ruleName: '参加村庄清洁行动', points: 20, ruleVersion: 1 })
  })

  test('does not reach back into months that are closed', async () => {
    const village = await testVillage()
    const ruleId = expectDone(await adopt(village, { since: '2026-07-01' })).ruleId
    await close(village, '2026-08', '2026-09-01')
    expect(await amend(village, ruleId, { points: 30, since: '2026-08-15' })).toMatchObject({
      refusals: [{ code: 'RULE_SINCE_CLOSED', field: 'since', figures: { since: '2026-09-01' } }],
    })
    expectDone(await amend(village, ruleId, { points: 30, since: '2026-09-01' }))
    // not even a version that began there
    expect(codesOf(await amend(village, ruleId, { points: 18, since: '2026-07-01' }))).toEqual([
      'RULE_SINCE_CLOSED',
    ])
  })

  test('is for a day within a year; a later one is a slip in the year', async () => {
    const village = await testVillage()
    const { ruleId } = expectDone(await adopt(village))
    const refused = { refusals: [{ code: 'RULE_TOO_FAR', field: 'since' }] }
    expect(await amend(village, ruleId, { points: 30, since: '2062-08-15' })).toMatchObject(refused)
    expect(await adopt(village, { name: '护林', since: '2062-08-15' })).toMatchObject(refused)
  })

  test('may keep its own name, and not take another rule’s', async () => {
    const village = await testVillage()
    const { ruleId } = expectDone(await adopt(village))
    expectDone(await amend(village, ruleId, { points: 25 }))
    expect(codesOf(await amend(village, ruleId, { name: '志愿服务' }))).toEqual(['RULE_NAME_TAKEN'])
  })

  test('moves it to another list', async () => {
    const village = await testVillage()
    const { ruleId } = expectDone(await adopt(village))
    expectDone(await amend(village, ruleId, { list: 'BONUS' }))
    const rule = await village.db.read.rule.findUniqueOrThrow({ where: { id: ruleId } })
    expect(rule.list).toBe('BONUS')
  })

  test('is refused for an archived, an unknown and another village’s rule', async () => {
    const village = await testVillage()
    const { ruleId } = expectDone(await adopt(village))
    expectDone(await archive(village, ruleId))
    expect(codesOf(await amend(village, ruleId, {}))).toEqual(['RULE_ARCHIVED'])
    expect(codesOf(await amend(village, newId(), {}))).toEqual(['RULE_UNKNOWN'])
    const neighbours = await villageIn(village.db)
    const theirs = neighbours.rules.volunteer ?? ''
    expect(codesOf(await amend(village, theirs, {}))).toEqual(['RULE_UNKNOWN'])
  })
})

describe('a village that takes no points away', () => {
  test('adopts no rule that does, amends none to, and restores none', async () => {
    const village = await testVillage()
    const { db, villageId, rules } = village
    const { litter = '', mediation = '' } = rules
    expectDone(await archive(village, litter))
    await db.write(async (tx) =>
      done(await tx.village.update({ where: { id: villageId }, data: { deductions: false } })),
    )
    const deduction = { list: 'DEDUCTION', points: -5 } as const
    expect(await adopt(village, deduction)).toMatchObject({
      refusals: [{ code: 'DEDUCTIONS_OFF', field: 'list' }],
    })
    expect(codesOf(await amend(village, mediation, deduction))).toEqual(['DEDUCTIONS_OFF'])
    const restored = await db.write((tx) => restoreRule(tx, village.manager, { ruleId: litter }))
    expect(codesOf(restored)).toEqual(['DEDUCTIONS_OFF'])
  })
})
