import { describe, expect, it } from 'vitest'
import { standingsOf } from '@/lib/ranking/queries'
import { newId } from '@/lib/shared/id'
import { balanceOf, codesOf, expectDone, testVillage, villageIn } from '@/lib/testing/village'
import { addHousehold } from './add-household'
import { addHouseholds, type NewHousehold } from './add-households'
import { auditHouseholds } from './audit-households'

const plain = { groupName: '一组', members: [] }

/** A village with households 1 to 4, and its manager's way to add more. */
async function openVillage() {
  const village = await testVillage()
  const { db, manager, villageId } = village
  const add = (rows: readonly NewHousehold[]) =>
    db.write((tx) => addHouseholds(tx, manager, { rows }))
  const numbers = async () => {
    const households = await db.read.household.findMany({
      where: { villageId },
      select: { number: true, headName: true, group: { select: { name: true } } },
      orderBy: { number: 'asc' },
    })
    return households.map(({ number, headName, group }) => [number, headName, group.name])
  }
  const balance = (householdId: string) => balanceOf(village, householdId)
  return { ...village, add, numbers, balance }
}

describe('numbers of new households', () => {
  it('are the ones given, and the next free ones for those without', async () => {
    const { add, numbers } = await openVillage()
    const added = await add([
      { ...plain, headName: '甲' },
      { ...plain, headName: '乙', number: 6 },
      { ...plain, headName: '丙' },
    ])
    expect(expectDone(added).numbers).toEqual([5, 6, 7])
    expect((await numbers()).slice(4)).toEqual([
      [5, '甲', '一组'],
      [6, '乙', '一组'],
      [7, '丙', '一组'],
    ])
  })

  it('that are taken are refused line by line, and nothing is added', async () => {
    const { add, numbers } = await openVillage()
    const before = await numbers()
    const refused = await add([
      { ...plain, headName: '甲', groupName: '新组' },
      { ...plain, headName: '乙', number: 3 },
      { ...plain, headName: '丙', number: 9 },
      { ...plain, headName: '丁', number: 9 },
    ])
    expect(refused).toMatchObject({
      refusals: [
        { code: 'HOUSEHOLD_NUMBER_TAKEN', field: 'rows.1', figures: { number: 3 } },
        { code: 'HOUSEHOLD_NUMBER_TAKEN', field: 'rows.3', figures: { number: 9 } },
      ],
    })
    expect(await numbers()).toEqual(before)
  })

  it('taken in another village are free here', async () => {
    const { db, add } = await openVillage()
    const other = await villageIn(db)
    expectDone(await add([{ ...plain, headName: '甲', number: 5 }]))
    const rows = [{ ...plain, headName: '乙', number: 5 }]
    expectDone(await db.write((tx) => addHouseholds(tx, other.manager, { rows })))
  })
})

it('makes the groups that are new, once each, after those there are', async () => {
  const { db, villageId, add } = await openVillage()
  expectDone(
    await add([
      { ...plain, headName: '甲', groupName: '五组' },
      { ...plain, headName: '乙', groupName: '一组' },
      { ...plain, headName: '丙', groupName: '五组' },
    ]),
  )
  const groups = await db.read.group.findMany({
    where: { villageId },
    orderBy: { position: 'asc' },
    include: { _count: { select: { households: true } } },
  })
  expect(groups.map(({ name, _count }) => [name, _count.households])).toEqual([
    ['一组', 5],
    ['五组', 2],
  ])
})

it('adds nothing at all when one household cannot be added', async () => {
  const { db, villageId, add, numbers } = await openVillage()
  const before = await numbers()
  const many = Array.from({ length: 31 }, (_, index) => `家人${index}`)
  const refused = await add([
    { ...plain, headName: '甲', opening: 30, groupName: '五组' },
    { ...plain, headName: '乙', members: many },
  ])
  expect(refused).toMatchObject({
    refusals: [{ code: 'TOO_MANY', field: 'rows.1', figures: { max: 30 } }],
  })
  expect(await numbers()).toEqual(before)
  expect(await db.read.group.count({ where: { villageId } })).toBe(1)
  expect(await db.read.entry.count({ where: { villageId } })).toBe(0)
})

describe('what is brought over from paper', () => {
  it('can be spent, and what was earned this quarter ranks beside it without counting twice', async () => {
    const { db, villageId, add, balance } = await openVillage()
    const { householdIds } = expectDone(
      await add([{ ...plain, headName: '甲', opening: 120, earnedThisQuarter: 20 }]),
    )
    const [householdId = ''] = householdIds
    expect(await balance(householdId)).toBe(120)
    const entries = await db.read.entry.findMany({
      where: { villageId, householdId },
      orderBy: { seq: 'asc' },
      select: { kind: true, points: true, spendable: true, ranks: true, balanceAfter: true },
    })
    expect(entries).toEqual([
      { kind: 'OPENING', points: 120, spendable: true, ranks: false, balanceAfter: 120 },
      { kind: 'OPENING', points: 20, spendable: false, ranks: true, balanceAfter: 120 },
    ])
    const standings = await standingsOf(db.read, villageId, '2026-Q3')
    expect(standings.find(({ headName }) => headName === '甲')?.points).toBe(20)
  })

  it('may be a debt; nothing is written for nothing', async () => {
    const { db, add, balance } = await openVillage()
    const { householdIds } = expectDone(
      await add([
        { ...plain, headName: '甲', opening: -12 },
        { ...plain, headName: '乙', opening: 0, earnedThisQuarter: null },
      ]),
    )
    const [owes = '', nothing = ''] = householdIds
    expect(await balance(owes)).toBe(-12)
    expect(await db.read.entry.count({ where: { householdId: nothing } })).toBe(0)
  })
})

it('makes the head the first member and names everybody once', async () => {
  const { db, villageId, add } = await openVillage()
  const { householdIds } = expectDone(
    await add([{ ...plain, headName: '甲', members: ['乙', '甲', '丙'] }]),
  )
  const members = await db.read.member.findMany({
    where: { householdId: householdIds[0] ?? '' },
    orderBy: { position: 'asc' },
    select: { name: true, head: true },
  })
  expect(members).toEqual([
    { name: '甲', head: true },
    { name: '乙', head: false },
    { name: '丙', head: false },
  ])
  const [heads] = await auditHouseholds(db.read, villageId)
  expect(heads).toMatchObject({ checked: 5, differences: [] })
})

it('is for the manager', async () => {
  const { db, clerk } = await openVillage()
  const rows = [{ ...plain, headName: '甲' }]
  const refused = await db.write((tx) => addHouseholds(tx, clerk, { rows }))
  expect(codesOf(refused)).toEqual(['NOT_ALLOWED'])
})

describe('one household from its form', () => {
  const form = (householdId = newId(), headName = '甲') => ({
    ...plain,
    householdId,
    number: null,
    headName,
    opening: 30,
    earnedThisQuarter: null,
  })

  it('that is sent twice is added once', async () => {
    const { db, manager, balance } = await openVillage()
    const sent = form()
    const first = await db.write((tx) => addHousehold(tx, manager, sent))
    const second = await db.write((tx) => addHousehold(tx, manager, sent))
    expect(first).toEqual({ ok: true, value: { number: 5 } })
    expect(second).toEqual({ ok: true, value: { number: 5 }, repeated: true })
    expect(await balance(sent.householdId)).toBe(30)
    const other = form(sent.householdId, '乙')
    const refused = await db.write((tx) => addHousehold(tx, manager, other))
    expect(codesOf(refused)).toEqual(['SAME_ID_OTHER_INPUT'])
  })

  it('says at the number that it is taken', async () => {
    const { db, manager } = await openVillage()
    const refused = await db.write((tx) => addHousehold(tx, manager, { ...form(), number: 2 }))
    expect(refused).toMatchObject({
      refusals: [{ code: 'HOUSEHOLD_NUMBER_TAKEN', field: 'number', figures: { number: 2 } }],
    })
  })

  it('does not answer with another village’s household', async () => {
    const { db, manager } = await openVillage()
    const other = await villageIn(db)
    const [strange = ''] = other.households
    const refused = await db.write((tx) => addHousehold(tx, manager, form(strange, '张小明')))
    expect(codesOf(refused)).toEqual(['SAME_ID_OTHER_INPUT'])
  })
})
