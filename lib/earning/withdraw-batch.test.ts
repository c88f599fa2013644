import { describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { auditBalances } from '@/lib/ledger/audit-balances'
import { newId } from '@/lib/shared/id'
import { day, decline, pass, record, reverse, waitingIds } from '@/lib/testing/sheets'
import {
  balanceOf,
  basketOf,
  close,
  codesOf,
  expectDone,
  handOver,
  on,
  openWindowOn,
  type TestVillage,
  testVillage,
  villageIn,
} from '@/lib/testing/village'
import { withdrawBatch } from './withdraw-batch'
import { withdrawClaim } from './withdraw-claim'
import { withdrawableClaims, withdrawalBy } from './withdrawable-claims'

/** A clean-up of all four households, 20 points each; the first `passed` of them have passed. */
async function recorded(passed = 0) {
  const village = await testVillage()
  const sheet = await record(village, { households: village.households })
  const { sheetId } = expectDone(sheet)
  const claimIds = await waitingIds(village)
  if (passed > 0) expectDone(await pass(village, claimIds.slice(0, passed)))
  return { village, sheetId, claimIds }
}

function withdraw(
  village: TestVillage,
  sheetId: string,
  actor: Actor = village.recorder,
  reason = '记重了',
) {
  return village.db.write((tx) => withdrawBatch(tx, on(day, actor), { sheetId, reason }))
}

async function statuses(village: TestVillage): Promise<string[]> {
  const claims = await village.db.read.claim.findMany({
    where: { villageId: village.villageId },
    orderBy: { household: { number: 'asc' } },
  })
  return claims.map(({ status }) => status)
}

describe('a sheet that nobody has decided', () => {
  test('is withdrawn by its recorder, with the reason on sheet and claims', async () => {
    const { village, sheetId } = await recorded()
    const answer = { sheetId, withdrawn: 4, reversed: 0, left: 0 }
    expect(expectDone(await withdraw(village, sheetId))).toEqual(answer)
    expect(await statuses(village)).toEqual(Array(4).fill('WITHDRAWN'))
    expect(await village.db.read.claim.findFirst()).toMatchObject({
      decidedById: village.recorder.staffId,
      decisionNote: '记重了',
    })
    expect(await village.db.read.batch.findFirst()).toMatchObject({
      withdrawnById: village.recorder.staffId,
      withdrawReason: '记重了',
    })
    expect(await village.db.read.entry.count()).toBe(0)
  })

  test('is withdrawn once: again it changes nothing and gets the first answer', async () => {
    const { village, sheetId } = await recorded(1)
    const first = expectDone(await withdraw(village, sheetId, village.manager))
    const again = await withdraw(village, sheetId, village.manager, '再来一次')
    expect(again).toEqual({ ok: true, value: first, repeated: true })
    expect(await village.db.read.entry.count()).toBe(2)
    expect(await village.db.read.batch.findFirst()).toMatchObject({ withdrawReason: '记重了' })
  })

  test('makes room again under the cap and on the day', async () => {
    const { village, sheetId } = await recorded()
    expectDone(await withdraw(village, sheetId))
    expectDone(await record(village, { households: village.households }))
  })

  test('cannot be reviewed afterwards', async () => {
    const { village, sheetId, claimIds } = await recorded()
    expectDone(await withdraw(village, sheetId))
    expect(new Set(codesOf(await pass(village, claimIds)))).toEqual(
      new Set(['CLAIM_ALREADY_DECIDED']),
    )
  })

  test('by two people at once is one withdrawal', async () => {
    const { village, sheetId } = await recorded(2)
    const both = await Promise.all([
      withdraw(village, sheetId, village.manager),
      withdraw(village, sheetId, village.manager),
    ])
    expect(both.map(expectDone)[0]).toEqual(both.map(expectDone)[1])
    expect(await village.db.read.entry.count({ where: { kind: 'REVERSAL' } })).toBe(2)
  })

  test('and a passing of it at the same moment exclude each other', async () => {
    const { village, sheetId, claimIds } = await recorded()
    await Promise.all([withdraw(village, sheetId), pass(village, claimIds)])
    const seen = await statuses(village)
    expect(new Set(seen).size).toBe(1)
    expect(await village.db.read.entry.count()).toBe(seen[0] === 'PASSED' ? 4 : 0)
  })
})

describe('a sheet of which something has passed', () => {
  test('gets one reversal per line; what was declined or corrected already stays', async () => {
    const { village, sheetId, claimIds } = await recorded(2)
    await decline(village, claimIds.slice(2, 3))
    await reverse(village, claimIds[0] ?? '')
    const withdrawn = expectDone(await withdraw(village, sheetId, village.manager))
    expect(withdrawn).toEqual({ sheetId, withdrawn: 1, reversed: 1, left: 0 })
    expect(await statuses(village)).toEqual(['PASSED', 'PASSED', 'DECLINED', 'WITHDRAWN'])
    const lines = await village.db.read.entry.findMany({ orderBy: { seq: 'asc' } })
    expect(lines.map(({ kind, points }) => [kind, points])).toEqual([
      ['EARN', 20],
      ['EARN', 20],
      ['REVERSAL', -20],
      ['REVERSAL', -20],
    ])
    expect(lines[3]).toMatchObject({ reversesId: lines[1]?.id, reason: '记重了', batchId: sheetId })
    expect(await Promise.all(village.households.map((id) => balanceOf(village, id)))).toEqual([
      0, 0, 0, 0,
    ])
    const audited = await auditBalances(village.db.read, village.villageId)
    expect(audited.flatMap(({ differences }) => differences)).toEqual([])
  })

  test('is not the recorder’s to withdraw any more, nor another recorder’s', async () => {
    const { village, sheetId } = await recorded(3)
    expect(await withdraw(village, sheetId)).toMatchObject({
      refusals: [{ code: 'PASSED_NEEDS_MANAGER', figures: { count: 3 } }],
    })
    const other = { ...village.recorder, staffId: newId() }
    expect(codesOf(await withdraw(village, sheetId, other))).toEqual(['ONLY_RECORDER_WITHDRAWS'])
    expect(codesOf(await withdraw(village, sheetId, village.reviewer))).toEqual(['NOT_ALLOWED'])
    expect(await statuses(village)).toEqual(['PASSED', 'PASSED', 'PASSED', 'WAITING'])
  })

  test('is the recorder’s again once all of it was corrected line by line', async () => {
    const { village, sheetId, claimIds } = await recorded(1)
    await reverse(village, claimIds[0] ?? '')
    expect(expectDone(await withdraw(village, sheetId))).toMatchObject({
      withdrawn: 3,
      reversed: 0,
    })
  })

  test('leaves one’s own and one’s relatives’ house to somebody else, who finishes it', async () => {
    const { village, sheetId } = await recorded(3)
    const [own = '', , , kin = ''] = village.households
    const manager = { ...village.manager, householdId: own, relativeIds: [kin] }
    const first = expectDone(await withdraw(village, sheetId, manager))
    expect(first).toEqual({ sheetId, withdrawn: 0, reversed: 2, left: 2 })
    expect(await balanceOf(village, own)).toBe(20)
    expect(expectDone(await withdraw(village, sheetId, manager))).toEqual(first)
    const rest = expectDone(await withdraw(village, sheetId, village.manager))
    expect(rest).toEqual({ sheetId, withdrawn: 1, reversed: 1, left: 0 })
    expect(await balanceOf(village, own)).toBe(0)
  })

  test('of one’s own house alone is refused by name', async () => {
    const village = await testVillage()
    const { sheetId } = expectDone(await record(village, {}))
    expectDone(await pass(village, await waitingIds(village)))
    const manager = { ...village.manager, householdId: village.households[0] ?? null }
    expect(await withdraw(village, sheetId, manager)).toMatchObject({
      refusals: [{ code: 'OWN_HOUSEHOLD', figures: { number: 1, head: '张小明' } }],
    })
  })

  test('leaves a dissolved household’s line as it is', async () => {
    const { village, sheetId } = await recorded(2)
    const [closed = ''] = village.households
    await village.db.write(async (tx) => {
      const change = { where: { id: closed }, data: { living: 'CLOSED' as const } }
      return { ok: true, value: await tx.household.update(change) }
    })
    expect(expectDone(await withdraw(village, sheetId, village.manager))).toEqual({
      sheetId,
      withdrawn: 2,
      reversed: 1,
      left: 1,
    })
    expect(await balanceOf(village, closed)).toBe(20)
  })

  test('of a closed month is taken back in the first open one', async () => {
    const village = await testVillage()
    const sheet = await record(village, { occurredOn: '2026-08-20' })
    expectDone(await pass(village, await waitingIds(village)))
    await close(village, '2026-08', '2026-09-01')
    expectDone(await withdraw(village, expectDone(sheet).sheetId, village.manager))
    const reversal = await village.db.read.entry.findFirstOrThrow({ where: { kind: 'REVERSAL' } })
    expect(reversal).toMatchObject({ occurredOn: '2026-08-20', countsIn: '2026-09' })
  })

  test('may leave a household below zero that has spent the points, and says so before', async () => {
    const village = await testVillage()
    const [one = ''] = village.households
    const change = { occurredOn: '2026-07-05', households: village.households }
    const { sheetId } = expectDone(await record(village, change))
    expectDone(await pass(village, await waitingIds(village)))
    await close(village, '2026-07', '2026-08-01')
    await openWindowOn(village, day, '2026-07')
    expectDone(await handOver(village, day, basketOf(village, one, { 牙刷: 3 })))
    const claims = await withdrawableClaims(village.db.read, village.villageId, sheetId)
    expect(withdrawalBy(village.manager, claims).belowZero).toEqual([
      { number: 1, headName: '张小明', balance: -15 },
    ])
    expectDone(await withdraw(village, sheetId, village.manager))
    expect(await balanceOf(village, one)).toBe(-15)
  })
})

describe('a sheet', () => {
  test('of which everything was declined has nothing to withdraw', async () => {
    const { village, sheetId, claimIds } = await recorded()
    await decline(village, claimIds)
    expect(codesOf(await withdraw(village, sheetId))).toEqual(['NOTHING_TO_WITHDRAW'])
  })

  test('of another village is unknown here', async () => {
    const { village, sheetId } = await recorded()
    const neighbours = await villageIn(village.db)
    expect(codesOf(await withdraw(neighbours, sheetId, neighbours.manager))).toEqual([
      'SHEET_UNKNOWN',
    ])
  })
})

describe('one claim', () => {
  const withdrawOne = (village: TestVillage, claimId = '', actor: Actor = village.recorder) =>
    village.db.write((tx) => withdrawClaim(tx, on(day, actor), { claimId, reason: '记错了户' }))

  test('is withdrawn by its recorder while it waits, and again changes nothing', async () => {
    const { village, sheetId, claimIds } = await recorded()
    expect(expectDone(await withdrawOne(village, claimIds[1]))).toEqual({ sheetId })
    expect(await withdrawOne(village, claimIds[1])).toMatchObject({ repeated: true })
    expect(await statuses(village)).toEqual(['WAITING', 'WITHDRAWN', 'WAITING', 'WAITING'])
  })

  test('is neither anybody else’s nor a decided one', async () => {
    const { village, claimIds } = await recorded(1)
    expect(await withdrawOne(village, claimIds[0])).toMatchObject({
      refusals: [{ code: 'CLAIM_ALREADY_DECIDED', figures: { number: 1 } }],
    })
    const code = async (...by: Parameters<typeof withdrawOne>) => codesOf(await withdrawOne(...by))
    expect(await code(village, claimIds[1], village.manager)).toEqual(['ONLY_RECORDER_WITHDRAWS'])
    expect(await code(village, claimIds[1], village.clerk)).toEqual(['NOT_ALLOWED'])
    const neighbours = await villageIn(village.db)
    expect(await code(neighbours, claimIds[1])).toEqual(['CLAIM_UNKNOWN'])
  })
})
