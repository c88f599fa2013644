import { describe, expect, it } from 'vitest'
import { standingsOf } from '@/lib/ranking/queries'
import { newId } from '@/lib/shared/id'
import { changeOf, split } from '@/lib/testing/changes'
import {
  balanceOf,
  close,
  codesOf,
  earn,
  expectDone,
  on,
  openWindowOn,
  type TestVillage,
  testVillage,
} from '@/lib/testing/village'
import { auditHouseholds } from './audit-households'
import { splitHousehold } from './split-household'

const day = '2026-07-20'

/** One household of five with 20 points. */
async function bigHousehold(): Promise<{ village: TestVillage; first: string }> {
  const members = ['李秀兰', '张强', '王小梅', '张乐']
  const village = await testVillage([{ headName: '张守田', groupName: '一组', members }])
  const [first = ''] = village.households
  await earn(village, 'clean-up', '2026-07-05', [first])
  return { village, first }
}

async function peopleOf({ db, villageId }: TestVillage, number: number) {
  const members = await db.read.member.findMany({
    where: { villageId, household: { number }, leftOn: null },
    orderBy: { position: 'asc' },
  })
  return members.map(({ name, head }) => (head ? `${name}*` : name))
}

describe('a split', () => {
  it('makes a household of some, with a card and the points the meeting gives it', async () => {
    const { village, first } = await bigHousehold()
    const { db, villageId } = village
    const facts = expectDone(
      await split(village, day, first, {
        people: ['王小梅', '张强', '张乐'],
        headName: '张强',
        groupName: '二组',
        points: 15,
      }),
    )
    expect(facts).toMatchObject({
      kind: 'SPLIT',
      ...{ number: 1, headName: '张守田', otherNumber: 2, otherHeadName: '张强' },
      ...{ people: '张强、王小梅、张乐', points: 15 },
    })
    expect(await peopleOf(village, 1)).toEqual(['张守田*', '李秀兰'])
    expect(await peopleOf(village, 2)).toEqual(['张强*', '王小梅', '张乐'])
    const added = await db.read.household.findFirstOrThrow({
      where: { villageId, number: 2 },
      include: { group: true },
    })
    expect(added).toMatchObject({ headName: '张强', balance: 15, group: { name: '二组' } })
    expect(added.cardHash).not.toBe('')
    expect(await balanceOf(village, first)).toBe(5)
    // what was earned stays where it was earned
    const standings = await standingsOf(db.read, villageId, '2026-Q3')
    expect(standings.map(({ number, points }) => [number, points])).toEqual([
      [1, 20],
      [2, 0],
    ])
    const lines = await db.read.entry.findMany({ where: { villageId, kind: 'TRANSFER' } })
    expect(lines.map(({ points, reason }) => [points, reason])).toEqual([
      [-15, '村民代表会议'],
      [15, '村民代表会议'],
    ])
    const findings = await auditHouseholds(db.read, villageId)
    expect(findings.flatMap(({ differences }) => differences)).toEqual([])
  })

  it('sent twice happens once', async () => {
    const { village, first } = await bigHousehold()
    const input = {
      ...changeOf(first, day),
      ...{ people: ['张强'], headName: '张强', groupName: '一组', number: null, points: null },
    }
    const send = () => village.db.write((tx) => splitHousehold(tx, on(day, village.manager), input))
    expectDone(await send())
    expect(await send()).toMatchObject({ repeated: true, value: { otherNumber: 2 } })
    expect(await village.db.read.household.count()).toBe(2)
    const other = { ...input, householdId: newId() }
    expect(
      codesOf(await village.db.write((tx) => splitHousehold(tx, on(day, village.manager), other))),
    ).toEqual(['SAME_ID_OTHER_INPUT'])
  })

  it('keeps the new household from whom the old one is kept from', async () => {
    const { village, first } = await bigHousehold()
    const { staffId } = village.reviewer
    await village.db.write(async (tx) => ({
      ok: true,
      value: await tx.staff.update({ where: { id: staffId }, data: { householdId: first } }),
    }))
    expectDone(await split(village, day, first, { headName: '张强' }))
    const relatives = await village.db.read.staffRelative.findMany({
      include: { household: { select: { number: true } } },
    })
    expect(relatives.map(({ staffId: who, household }) => [who, household.number])).toEqual([
      [staffId, 2],
    ])
  })

  it('is refused where it cannot be right, and then nothing has happened', async () => {
    const { village, first } = await bigHousehold()
    const refused = async (input: Partial<Parameters<typeof split>[3]>, who = village.manager) =>
      codesOf(await split(village, day, first, { headName: '张强', ...input }, who))
    expect(await refused({ people: [] })).toEqual(['NOBODY_CHOSEN'])
    expect(await refused({ people: ['张守田', '张强'] })).toEqual(['HEAD_STAYS'])
    expect(await refused({ people: ['张强', '外人'] })).toEqual(['MEMBER_UNKNOWN'])
    expect(await refused({ people: ['张强'], headName: '李秀兰' })).toEqual(['HEAD_MUST_MOVE'])
    expect(await refused({ number: 1 })).toEqual(['HOUSEHOLD_NUMBER_TAKEN'])
    expect(await refused({ points: 21 })).toEqual(['TOO_MANY_POINTS_TO_MOVE'])
    expect(await refused({ holdsFrom: '2026-07-21' })).toEqual(['DATE_IN_FUTURE'])
    expect(await refused({ householdId: newId() })).toEqual(['HOUSEHOLD_UNKNOWN'])
    expect(await refused({}, village.recorder)).toEqual(['NOT_ALLOWED'])
    expect(await refused({}, { ...village.manager, householdId: first })).toEqual(['OWN_HOUSEHOLD'])
    expect(await refused({}, { ...village.manager, relativeIds: [first] })).toEqual([
      'RELATIVES_HOUSEHOLD',
    ])
    expect(await peopleOf(village, 1)).toHaveLength(5)
    expect(await village.db.read.household.count()).toBe(1)
    expect(await village.db.read.householdChange.count()).toBe(0)
  })

  it('during a window moves only what can be spent in it', async () => {
    const { village, first } = await bigHousehold()
    await close(village, '2026-07', '2026-08-01')
    await earn(village, 'clean-up', '2026-08-05', [first])
    await openWindowOn(village, '2026-08-10', '2026-07')
    const refused = await split(village, '2026-08-10', first, { headName: '张强', points: 21 })
    expect(refused).toMatchObject({ refusals: [{ field: 'points', figures: { most: 20 } }] })
    expectDone(await split(village, '2026-08-10', first, { headName: '张强', points: 20 }))
  })
})
