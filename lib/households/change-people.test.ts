import { describe, expect, it } from 'vitest'
import { changeOf } from '@/lib/testing/changes'
import {
  balanceOf,
  codesOf,
  earn,
  expectDone,
  on,
  type TestVillage,
  testVillage,
} from '@/lib/testing/village'
import { changeHead } from './change-head'
import { changeHousehold } from './change-household'
import type { ChangeHeadInput, JoinHouseholdInput, LeaveHouseholdInput } from './change-input'
import { changeLiving, haveVisited, needVisit } from './change-living'
import { joinHousehold, leaveHousehold } from './change-people'

const day = '2026-07-20'

async function people({ db }: TestVillage, householdId = '') {
  const members = await db.read.member.findMany({
    where: { householdId, leftOn: null },
    orderBy: { position: 'asc' },
  })
  return members.map(({ name, head }) => (head ? `${name}*` : name))
}

function head(village: TestVillage, input: Partial<ChangeHeadInput> & { headName: string }) {
  const [first = ''] = village.households
  return village.db.write((tx) =>
    changeHead(tx, on(day, village.manager), {
      ...changeOf(first, day),
      formerHead: 'HEAD_CHANGED',
      ...input,
    }),
  )
}

function leave(village: TestVillage, input: Partial<LeaveHouseholdInput>) {
  const [first = ''] = village.households
  return village.db.write((tx) =>
    leaveHousehold(tx, on(day, village.manager), {
      ...changeOf(first, day),
      ...{ how: 'MARRIED_OUT', name: '家人1', toNumber: null, points: null },
      ...input,
    }),
  )
}

function join(village: TestVillage, input: Partial<JoinHouseholdInput>) {
  const [first = ''] = village.households
  return village.db.write((tx) =>
    joinHousehold(tx, on(day, village.manager), {
      ...changeOf(first, day),
      ...{ how: 'MARRIED_IN', name: '其其格', fromNumber: null },
      ...input,
    }),
  )
}

describe('another head', () => {
  it('follows one who died; lines keep the name they had', async () => {
    const village = await testVillage()
    const [first = ''] = village.households
    await earn(village, 'clean-up', '2026-07-05', [first])
    expect(
      expectDone(await head(village, { headName: '家人1', formerHead: 'HEAD_DIED' })),
    ).toMatchObject({ kind: 'HEAD_DIED', headName: '张小明', people: '家人1' })
    expect(await people(village, first)).toEqual(['家人1*'])
    const after = await village.db.read.household.findUniqueOrThrow({ where: { id: first } })
    expect(after.headName).toBe('家人1')
    const former = await village.db.read.member.findFirstOrThrow({ where: { name: '张小明' } })
    expect(former).toMatchObject({ leftOn: day, head: false })
  })

  it('may leave the former one a member', async () => {
    const village = await testVillage()
    expectDone(await head(village, { headName: '家人1' }))
    expect(await people(village, village.households[0])).toEqual(['家人1*', '张小明'])
  })

  it('is somebody else of the household', async () => {
    const village = await testVillage()
    expect(codesOf(await head(village, { headName: '外人' }))).toEqual(['MEMBER_UNKNOWN'])
    expect(codesOf(await head(village, { headName: '张小明' }))).toEqual(['LIVES_THERE_ALREADY'])
  })
})

describe('somebody', () => {
  it('leaves with a day; the points stay', async () => {
    const village = await testVillage()
    const [first = ''] = village.households
    await earn(village, 'clean-up', '2026-07-05', [first])
    expectDone(await leave(village, {}))
    expect(await people(village, first)).toEqual(['张小明*'])
    expect(await balanceOf(village, first)).toBe(20)
  })

  it('goes over to another household, with points only if the meeting says so', async () => {
    const village = await testVillage()
    const [first = '', second = ''] = village.households
    await earn(village, 'clean-up', '2026-07-05', [first])
    expect(codesOf(await leave(village, { points: 5 }))).toEqual(['POINTS_NEED_HOUSEHOLD'])
    expect(codesOf(await leave(village, { toNumber: 2, points: 21 }))).toEqual([
      'TOO_MANY_POINTS_TO_MOVE',
    ])
    expectDone(await leave(village, { toNumber: 2, points: 5 }))
    expect(await people(village, second)).toEqual(['李秀兰*', '家人2', '家人1'])
    expect([await balanceOf(village, first), await balanceOf(village, second)]).toEqual([15, 5])
  })

  it('who comes back is the same person again', async () => {
    const village = await testVillage()
    const [first = ''] = village.households
    expectDone(await leave(village, { toNumber: 2 }))
    expectDone(await join(village, { name: '家人1', fromNumber: 2 }))
    expect(await people(village, first)).toEqual(['张小明*', '家人1'])
    expect(await village.db.read.member.count({ where: { householdId: first } })).toBe(2)
    const changes = await village.db.read.householdChange.findMany({ orderBy: { number: 'asc' } })
    expect(changes.map(({ number, otherNumber }) => [number, otherNumber])).toEqual([
      [1, 2],
      [2, 1],
    ])
  })

  it('joins from outside, once', async () => {
    const village = await testVillage()
    expectDone(await join(village, {}))
    expect(await people(village, village.households[0])).toEqual(['张小明*', '家人1', '其其格'])
    expect(codesOf(await join(village, {}))).toEqual(['MEMBER_ALREADY_THERE'])
  })

  it('who is head does not leave like this, nor does a stranger', async () => {
    const village = await testVillage()
    expect(codesOf(await leave(village, { name: '张小明' }))).toEqual(['HEAD_STAYS'])
    expect(codesOf(await leave(village, { name: '外人' }))).toEqual(['MEMBER_UNKNOWN'])
    expect(codesOf(await leave(village, { toNumber: 1 }))).toEqual(['SAME_HOUSEHOLD_TWICE'])
    expect(codesOf(await leave(village, { toNumber: 77 }))).toEqual(['HOUSEHOLD_UNKNOWN'])
  })
})

describe('a household', () => {
  it('goes away, comes back and ends', async () => {
    const village = await testVillage()
    const [first = ''] = village.households
    const change = (how: 'WENT_AWAY' | 'CAME_BACK' | 'CLOSED' | 'MOVED_AWAY') =>
      village.db.write((tx) =>
        changeLiving(tx, on(day, village.manager), { ...changeOf(first, day), how }),
      )
    expectDone(await change('WENT_AWAY'))
    expect(codesOf(await change('WENT_AWAY'))).toEqual(['LIVES_THERE_ALREADY'])
    expectDone(await change('CLOSED'))
    expect(codesOf(await change('MOVED_AWAY'))).toEqual(['HOUSEHOLD_CLOSED'])
    expectDone(await change('CAME_BACK'))
    const changes = await village.db.read.householdChange.findMany()
    const kinds = changes.map(({ kind }) => kind).sort()
    expect(kinds).toEqual(['CAME_BACK', 'CLOSED', 'WENT_AWAY'])
  })

  it('is visited once somebody asked for it', async () => {
    const village = await testVillage()
    const [householdId = ''] = village.households
    const visit = () => ({ changeId: changeOf(householdId, day).changeId, householdId })
    const manager = on(day, village.manager)
    const done = () =>
      village.db.write((tx) => haveVisited(tx, manager, { ...visit(), note: null }))
    expect(codesOf(await done())).toEqual(['NO_VISIT_WANTED'])
    expectDone(
      await village.db.write((tx) => needVisit(tx, manager, { ...visit(), note: '腿脚不便' })),
    )
    const wanted = await village.db.read.household.findFirstOrThrow({
      where: { visitNeeded: true },
    })
    expect(wanted).toMatchObject({ id: householdId, visitNote: '腿脚不便' })
    expectDone(await done())
    expect(await village.db.read.household.count({ where: { visitNeeded: true } })).toBe(0)
  })

  it('that was merged is not changed', async () => {
    const village = await testVillage()
    const [first = '', second = ''] = village.households
    await village.db.write(async (tx) => ({
      ok: true,
      value: await tx.household.update({
        where: { id: first },
        data: { living: 'CLOSED', mergedIntoId: second },
      }),
    }))
    const changed = await village.db.write((tx) =>
      changeHousehold(tx, on(day, village.manager), {
        ...{ householdId: first, number: 1, groupName: '一组', headName: '张小明', members: [] },
        ...{ living: 'HOME', notRanked: false },
      }),
    )
    expect(changed).toMatchObject({
      refusals: [{ code: 'HOUSEHOLD_MERGED', figures: { into: 2 } }],
    })
  })
})
