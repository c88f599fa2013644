import { describe, expect, it } from 'vitest'
import { findSignedIn } from '@/lib/access/queries'
import { reverseEntry } from '@/lib/ledger/reverse-entry'
import { transferPoints } from '@/lib/ledger/transfer-points'
import { standingsOf } from '@/lib/ranking/queries'
import { cancelRedemption } from '@/lib/redemption/cancel-redemption'
import { householdAtCounter } from '@/lib/redemption/counter-queries'
import { merge, split } from '@/lib/testing/changes'
import {
  balanceOf,
  basketOf,
  close,
  codesOf,
  earn,
  expectDone,
  handOver,
  on,
  openWindowOn,
  pass,
  record,
  type TestVillage,
  testVillage,
} from '@/lib/testing/village'
import { auditHouseholds } from './audit-households'

const day = '2026-08-10'

async function pointsByNumber({ db, villageId }: TestVillage, period = '2026-Q3') {
  const standings = await standingsOf(db.read, villageId, period)
  return Object.fromEntries(standings.map(({ number, points }) => [number, points]))
}

describe('a merger', () => {
  it('ends one household: people, balance and standing go to the other', async () => {
    const village = await testVillage()
    const { db, villageId, households } = village
    const [first = '', second = ''] = households
    await earn(village, 'clean-up', '2026-07-05', [first, second])
    expect(expectDone(await merge(village, day, first, 2))).toMatchObject({
      kind: 'MERGED',
      ...{ number: 1, otherNumber: 2, people: '张小明、家人1', points: 20 },
    })
    const ended = await db.read.household.findUniqueOrThrow({ where: { id: first } })
    expect(ended).toMatchObject({ living: 'CLOSED', balance: 0, mergedIntoId: second })
    expect([ended.number, ended.headName]).toEqual([1, '张小明'])
    expect(await balanceOf(village, second)).toBe(40)
    const members = await db.read.member.findMany({
      where: { villageId, householdId: second, leftOn: null },
      orderBy: { position: 'asc' },
    })
    expect(members.map(({ name }) => name)).toEqual(['李秀兰', '家人2', '张小明', '家人1'])
    expect(await pointsByNumber(village)).toEqual({ 2: 40, 3: 0, 4: 0 })
    expect(await pointsByNumber(village, '2026')).toEqual({ 2: 40, 3: 0, 4: 0 })
    const findings = await auditHouseholds(db.read, villageId)
    expect(findings.flatMap(({ differences }) => differences)).toEqual([])
  })

  it('takes a debt along', async () => {
    const village = await testVillage()
    const [first = '', second = '', third = ''] = village.households
    await village.db.write((tx) =>
      transferPoints(tx, on('2026-07-05', village.manager), {
        ...{ fromId: first, toId: third, points: -12, reason: '更正' },
      }),
    )
    expectDone(await merge(village, day, third, 2))
    expect([await balanceOf(village, third), await balanceOf(village, second)]).toEqual([0, -12])
  })

  it('is followed through a chain: what was merged before goes on to the last', async () => {
    const village = await testVillage()
    const [first = '', second = '', third = ''] = village.households
    await earn(village, 'clean-up', '2026-07-05', [first, second, third])
    expectDone(await merge(village, day, first, 2))
    expectDone(await merge(village, day, second, 3))
    const merged = await village.db.read.household.findMany({ where: { living: 'CLOSED' } })
    expect(merged.map(({ mergedIntoId }) => mergedIntoId)).toEqual([third, third])
    expect(await pointsByNumber(village)).toEqual({ 3: 60, 4: 0 })
    expect(await merge(village, day, third, 1)).toMatchObject({
      refusals: [{ code: 'HOUSEHOLD_MERGED', field: 'intoNumber', figures: { into: 3 } }],
    })
  })

  it('sends corrections, waiting deeds and points given back to the one that carries it on', async () => {
    const village = await testVillage()
    const { db, villageId } = village
    const [first = '', second = ''] = village.households
    await earn(village, 'lecture', '2026-07-04', [first, second])
    await earn(village, 'clean-up', '2026-07-05', [first, second])
    await close(village, '2026-07', '2026-08-01')
    await openWindowOn(village, day, '2026-07')
    const { redemptionId } = expectDone(
      await handOver(village, day, basketOf(village, first, { 牙刷: 2 })),
    )
    const waiting = await record(village, 'clean-up', '2026-08-06', [first])
    const balance = (await balanceOf(village, first)) + (await balanceOf(village, second))
    expectDone(await merge(village, day, first, 2))

    await pass(village, waiting, day)
    expect(await balanceOf(village, second)).toBe(balance + 20)
    expectDone(
      await db.write((tx) =>
        cancelRedemption(tx, on(day, village.clerk), { redemptionId, reason: '拿错了' }),
      ),
    )
    expect(await balanceOf(village, second)).toBe(balance + 30)
    const earned = await db.read.entry.findFirstOrThrow({
      where: { villageId, householdId: first, ruleName: { contains: '清洁' } },
    })
    expectDone(
      await db.write((tx) =>
        reverseEntry(tx, on(day, village.manager), { entryId: earned.id, reason: '记错了' }),
      ),
    )
    expect(await balanceOf(village, second)).toBe(balance + 10)
    expect(await balanceOf(village, first)).toBe(0)
  })

  it('accepts no posting and no recording any more', async () => {
    const village = await testVillage()
    const [first = '', , third = ''] = village.households
    expectDone(await merge(village, day, first, 2))
    await expect(record(village, 'clean-up', day, [first])).rejects.toThrow('HOUSEHOLD_CLOSED')
    const transfer = (points: number) =>
      village.db.write((tx) =>
        transferPoints(tx, on(day, village.manager), {
          ...{ fromId: third, toId: first, points, reason: '试' },
        }),
      )
    expect(codesOf(await transfer(-5))).toEqual(['HOUSEHOLD_CLOSED'])
    expect(codesOf(await split(village, day, first, { headName: '家人1' }))).toEqual([
      'HOUSEHOLD_MERGED',
    ])
  })

  it('lets nothing be spent before its window that waited, and nothing wait that did not', async () => {
    const village = await testVillage()
    const [first = '', second = ''] = village.households
    await earn(village, 'clean-up', '2026-07-05', [first])
    await close(village, '2026-07', '2026-08-01')
    await earn(village, 'clean-up', '2026-08-05', [first, second])
    await openWindowOn(village, day, '2026-07')
    expectDone(await merge(village, day, first, 2))
    const there = await householdAtCounter(village.db.read, village.villageId, second, {
      window: { id: '', cutoffMonth: '2026-07', capPoints: null },
      today: day,
    })
    expect(there).toMatchObject({ spendable: 20, waiting: 40 })
    const six = await handOver(village, day, basketOf(village, second, { 牙刷: 5 }))
    expect(codesOf(six)).toEqual(['NOT_ENOUGH_POINTS'])
    expectDone(await handOver(village, day, basketOf(village, second, { 牙刷: 4 })))
  })

  it('of one’s own household or a relative’s is left to others, its past too', async () => {
    const village = await testVillage()
    const { db, manager, reviewer } = village
    const [first = '', second = ''] = village.households
    const own = { ...manager, householdId: second }
    expect(codesOf(await merge(village, day, first, 2, own))).toEqual(['OWN_HOUSEHOLD'])
    const kin = { ...manager, relativeIds: [first] }
    expect(codesOf(await merge(village, day, first, 2, kin))).toEqual(['RELATIVES_HOUSEHOLD'])
    await db.write(async (tx) => ({
      ok: true,
      value: await tx.staff.update({
        where: { id: reviewer.staffId },
        data: { householdId: first },
      }),
    }))
    expectDone(await merge(village, day, first, 2))
    const signedIn = await findSignedIn(db.read, { staffId: reviewer.staffId, sessionVersion: 1 })
    expect(signedIn?.person).toMatchObject({ householdId: second, relativeIds: [first] })
  })

  it('cannot be undone by a correction; a split parts the two again', async () => {
    const village = await testVillage()
    const { db, villageId } = village
    const [first = '', second = ''] = village.households
    await earn(village, 'clean-up', '2026-07-05', [first])
    expectDone(await merge(village, day, first, 2))
    const half = await db.read.entry.findFirstOrThrow({ where: { villageId, kind: 'TRANSFER' } })
    const undo = await db.write((tx) =>
      reverseEntry(tx, on(day, village.manager), { entryId: half.id, reason: '并错了' }),
    )
    expect(codesOf(undo)).toEqual(['MERGER_NOT_REVERSED'])
    expect(
      expectDone(
        await split(village, day, second, {
          ...{ people: ['张小明', '家人1'], headName: '张小明', points: 20 },
        }),
      ),
    ).toMatchObject({ otherNumber: 5, points: 20 })
    expect(await balanceOf(village, second)).toBe(0)
  })

  it('of two entries of one household keeps everybody once', async () => {
    const twice = { headName: '张小明', groupName: '一组', members: ['李秀兰'] }
    const village = await testVillage([twice, twice])
    const [first = '', second = ''] = village.households
    expectDone(await merge(village, day, second, 1))
    const members = await village.db.read.member.findMany({
      where: { householdId: first, leftOn: null },
    })
    expect(members.map(({ name }) => name).sort()).toEqual(['张小明', '李秀兰'])
  })
})
