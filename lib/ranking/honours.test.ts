import { describe, expect, test } from 'vitest'
import { archiveRule } from '@/lib/rules/archive-rule'
import {
  codesOf,
  expectDone,
  type TestVillage,
  testVillage,
  villageIn,
} from '@/lib/testing/village'
import { archiveHonour, restoreHonour } from './archive-honour'
import { mostHonours, usualHonours } from './honour'
import { honourById, honoursOf } from './honour-queries'
import { addHonour, changeHonour, proposeHonours } from './save-honour'

const honour = { name: '五好家庭', whose: 'HOUSEHOLD' as const, ruleIds: [] as string[] }

function propose(village: TestVillage, who = village.manager) {
  return village.db.write((tx) => proposeHonours(tx, who))
}

function add(village: TestVillage, more: Partial<typeof honour> = {}, who = village.manager) {
  return village.db.write((tx) => addHonour(tx, who, { ...honour, ...more }))
}

const names = async ({ db, villageId }: TestVillage) =>
  (await honoursOf(db.read, villageId)).map(({ name }) => name)

describe('the usual honours', () => {
  test('come with the rules that they name in the book', async () => {
    const village = await testVillage()
    expect(expectDone(await propose(village))).toEqual({ honours: 4 })
    const honours = await honoursOf(village.db.read, village.villageId)
    expect(honours.map(({ name }) => name)).toEqual(usualHonours.map(({ name }) => name))
    expect(honours.map(({ whose }) => whose)).toEqual([
      'HOUSEHOLD',
      'MEMBER',
      'HOUSEHOLD',
      'HOUSEHOLD',
    ])
    expect(honours[0]?.rules.map(({ name }) => name)).toEqual([
      '房前屋后干净整洁',
      '垃圾分类、柴草堆放有序',
    ])
  })

  test('are added where they are missing, and once', async () => {
    const village = await testVillage()
    expectDone(await add(village, { name: '美丽庭院' }))
    expect(expectDone(await propose(village))).toEqual({ honours: 3 })
    expect(expectDone(await propose(village))).toEqual({ honours: 0 })
    expect(await names(village)).toEqual(['美丽庭院', '干净人家', '优秀保洁员', '孝老爱亲'])
  })

  test('pressed by two at once come once', async () => {
    const village = await testVillage()
    await Promise.all([propose(village), propose(village)])
    expect(await names(village)).toHaveLength(4)
  })
})

describe('an honour', () => {
  test('is called by one name, also when the other is no longer given', async () => {
    const village = await testVillage()
    const { honourId } = expectDone(await add(village))
    expect(codesOf(await add(village))).toEqual(['HONOUR_NAME_TAKEN'])
    expectDone(await village.db.write((tx) => archiveHonour(tx, village.manager, { honourId })))
    expect(codesOf(await add(village))).toEqual(['HONOUR_NAME_TAKEN'])
    expect(await names(village)).toEqual([])
    expectDone(await village.db.write((tx) => restoreHonour(tx, village.manager, { honourId })))
    expect(await names(village)).toEqual(['五好家庭'])
  })

  test('changes its name and rules; a rule archived since is still named', async () => {
    const village = await testVillage()
    const { honourId } = expectDone(await add(village))
    const ruleIds = [village.rules['clean-up'] ?? '', village.rules.snow ?? '']
    const changed = { honourId, name: '文明户', whose: 'MEMBER' as const, ruleIds }
    expectDone(await village.db.write((tx) => changeHonour(tx, village.manager, changed)))
    expectDone(
      await village.db.write((tx) =>
        archiveRule(tx, village.manager, { ruleId: ruleIds[1] ?? '' }),
      ),
    )
    expect(await honourById(village.db.read, village.villageId, honourId)).toMatchObject({
      name: '文明户',
      whose: 'MEMBER',
      rules: [{ name: '参加村庄清洁行动' }, { name: '清理村道积雪' }],
    })
  })

  test('takes no rule and no honour of another village', async () => {
    const village = await testVillage()
    const other = await villageIn(village.db)
    const { honourId } = expectDone(await add(other))
    expect(codesOf(await add(village, { ruleIds: [other.rules['clean-up'] ?? ''] }))).toEqual([
      'RULE_UNKNOWN',
    ])
    const strange = { ...honour, honourId, name: '别的' }
    expect(
      codesOf(await village.db.write((tx) => changeHonour(tx, village.manager, strange))),
    ).toEqual(['HONOUR_UNKNOWN'])
    expect(
      codesOf(await village.db.write((tx) => archiveHonour(tx, village.manager, { honourId }))),
    ).toEqual(['HONOUR_UNKNOWN'])
    expect(await honourById(village.db.read, village.villageId, honourId)).toBeNull()
  })

  test('is one of so many in use', async () => {
    const village = await testVillage()
    for (let count = 0; count < mostHonours; count += 1)
      expectDone(await add(village, { name: `荣誉${count}` }))
    expect(codesOf(await add(village))).toEqual(['TOO_MANY'])
  })

  test('is for the manager', async () => {
    const village = await testVillage()
    expect(codesOf(await add(village, {}, village.reviewer))).toEqual(['NOT_ALLOWED'])
    expect(codesOf(await propose(village, village.clerk))).toEqual(['NOT_ALLOWED'])
  })
})
