import { describe, expect, test } from 'vitest'
import { newId } from '@/lib/shared/id'
import { day, decline, pass, record, waitingIds } from '@/lib/testing/sheets'
import {
  balanceOf,
  close,
  codesOf,
  expectDone,
  on,
  type TestVillage,
  testVillage,
  villageIn,
} from '@/lib/testing/village'
import { decideClaims, declineClaims } from './decide-claims'

/** A village with one sheet that waits, and the ids of its claims by household number. */
async function waiting(change: Parameters<typeof record>[1] = {}, recorder?: 'manager') {
  const village = await testVillage()
  const actor = recorder ? village.manager : village.recorder
  expectDone(await record(village, { households: village.households, ...change }, actor))
  return { village, claimIds: await waitingIds(village) }
}

/** A further version of a rule, past the verb: also one that it would refuse. */
async function amendTerms(
  village: TestVillage,
  rule: string,
  change: { since: string; capMonth?: number; singleReview?: boolean },
): Promise<void> {
  await village.db.write(async (tx) => {
    const before = await tx.ruleVersion.findFirstOrThrow({
      where: { ruleId: village.rules[rule] },
    })
    const data = { ...before, ...change, version: 2 }
    return { ok: true, value: await tx.ruleVersion.create({ data }) }
  })
}

async function statuses(village: TestVillage): Promise<string[]> {
  const claims = await village.db.read.claim.findMany({
    where: { villageId: village.villageId },
    orderBy: { household: { number: 'asc' } },
  })
  return claims.map(({ status }) => status)
}

describe('passing claims', () => {
  test('writes one entry each, with a copy of the rule and both people', async () => {
    const { village, claimIds } = await waiting()
    expectDone(await pass(village, claimIds))
    const entries = await village.db.read.entry.findMany({
      where: { villageId: village.villageId },
      orderBy: { seq: 'asc' },
      include: { household: { select: { number: true } } },
    })
    expect(entries.map(({ seq, household }) => [seq, household.number])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
    ])
    expect(entries[0]).toMatchObject({
      kind: 'EARN',
      list: 'SOCIAL',
      points: 20,
      ruleName: '参加村庄清洁行动',
      occurredOn: day,
      countsIn: '2026-09',
      recordedById: village.recorder.staffId,
      approvedById: village.reviewer.staffId,
      claimId: claimIds[0],
    })
    expect(await balanceOf(village, village.households[0])).toBe(20)
    expect(await statuses(village)).toEqual(['PASSED', 'PASSED', 'PASSED', 'PASSED'])
  })

  test('passes some and leaves the others waiting', async () => {
    const { village, claimIds } = await waiting()
    expectDone(await pass(village, claimIds.slice(1)))
    expect(await statuses(village)).toEqual(['WAITING', 'PASSED', 'PASSED', 'PASSED'])
    expect(await balanceOf(village, village.households[0])).toBe(0)
  })

  test('by two people at once gives one entry each', async () => {
    const { village, claimIds } = await waiting()
    const passed = await Promise.all([
      pass(village, claimIds),
      pass(village, claimIds, village.manager),
    ])
    expect(passed.filter(({ ok }) => ok)).toHaveLength(1)
    expect(new Set(passed.flatMap(codesOf))).toEqual(new Set(['CLAIM_ALREADY_DECIDED']))
    expect(await village.db.read.entry.count()).toBe(4)
    expect(await balanceOf(village, village.households[0])).toBe(20)
  })

  test('says which household was decided already', async () => {
    const { village, claimIds } = await waiting()
    await decline(village, claimIds.slice(0, 1))
    expect(await pass(village, claimIds)).toEqual({
      ok: false,
      refusals: [{ code: 'CLAIM_ALREADY_DECIDED', figures: { number: 1, head: '张小明' } }],
    })
    expect(await village.db.read.entry.count()).toBe(0)
  })

  test('of a deed in a closed month counts in the first open one', async () => {
    const { village, claimIds } = await waiting({ occurredOn: '2026-08-20' })
    await close(village, '2026-08', '2026-09-01')
    expectDone(await pass(village, claimIds))
    const entry = await village.db.read.entry.findFirstOrThrow()
    expect(entry).toMatchObject({ occurredOn: '2026-08-20', countsIn: '2026-09' })
  })

  test('names a household that was closed meanwhile', async () => {
    const { village, claimIds } = await waiting()
    await village.db.write(async (tx) => {
      const closed = { where: { id: village.households[2] }, data: { living: 'CLOSED' as const } }
      return { ok: true, value: await tx.household.update(closed) }
    })
    expect(await pass(village, claimIds)).toEqual({
      ok: false,
      refusals: [{ code: 'HOUSEHOLD_CLOSED', figures: { number: 3, head: '阿拉腾其木格' } }],
    })
    await decline(village, claimIds.slice(2, 3))
  })

  test('checks the caps once more', async () => {
    const { village, claimIds } = await waiting()
    await village.db.write(async (tx) => {
      const { id: _, ...claim } = await tx.claim.findFirstOrThrow({ where: { id: claimIds[0] } })
      const smuggled = { ...claim, id: newId(), points: 50 }
      return { ok: true, value: await tx.claim.create({ data: smuggled }) }
    })
    expect(await pass(village, claimIds)).toMatchObject({
      refusals: [
        { code: 'CAP_REACHED', figures: { number: 1, period: 'month', cap: 60, left: 10 } },
      ],
    })
  })

  test('lets what an earlier cap allowed pass after the cap was raised', async () => {
    const village = await testVillage()
    for (const occurredOn of ['2026-09-01', '2026-09-02', '2026-09-03'])
      expectDone(await record(village, { occurredOn }))
    await amendTerms(village, 'clean-up', { capMonth: 100, since: '2026-09-04' })
    expectDone(await record(village, { occurredOn: '2026-09-04' }))
    const claimIds = await waitingIds(village)
    expectDone(await pass(village, claimIds.slice(3)))
    expectDone(await pass(village, claimIds.slice(0, 3)))
    expect(await balanceOf(village, village.households[0])).toBe(80)
  })

  test('lets a full cap pass: what waits is counted once', async () => {
    const village = await testVillage()
    for (const occurredOn of ['2026-09-01', '2026-09-02', '2026-09-03'])
      expectDone(await record(village, { occurredOn }))
    expectDone(await pass(village, await waitingIds(village)))
    expect(await balanceOf(village, village.households[0])).toBe(60)
  })
})

describe('declining claims', () => {
  test('keeps the reason for the recorder and writes nothing into the book', async () => {
    const { village, claimIds } = await waiting()
    await decline(village, claimIds)
    const claim = await village.db.read.claim.findUniqueOrThrow({ where: { id: claimIds[0] } })
    expect(claim).toMatchObject({
      status: 'DECLINED',
      decisionNote: '没有参加',
      decidedById: village.reviewer.staffId,
    })
    expect(await village.db.read.entry.count()).toBe(0)
  })

  test('is final: a declined claim is not passed later', async () => {
    const { village, claimIds } = await waiting()
    await decline(village, claimIds)
    expect(new Set(codesOf(await pass(village, claimIds)))).toEqual(
      new Set(['CLAIM_ALREADY_DECIDED']),
    )
  })
})

describe('the form of a sheet', () => {
  test('carries out the key that was pressed and says how many it decided', async () => {
    const { village, claimIds } = await waiting()
    const [first = '', ...others] = claimIds
    const sheetId = newId()
    const press = (input: Parameters<typeof decideClaims>[2]) =>
      village.db.write((tx) => decideClaims(tx, on(day, village.reviewer), input))
    const reason = '没有参加'
    const declined = await press({ decision: 'decline', sheetId, claimIds: [first], reason })
    expect(expectDone(declined)).toEqual({ sheetId, decided: 1, taken: 0 })
    const passed = await press({ decision: 'pass', sheetId, claimIds: others })
    expect(expectDone(passed)).toEqual({ sheetId, decided: 3, taken: 0 })
    const again = await press({ decision: 'pass', sheetId, claimIds: others })
    expect(expectDone(again)).toEqual({ sheetId, decided: 0, taken: 3 })
    expect(await statuses(village)).toEqual(['DECLINED', 'PASSED', 'PASSED', 'PASSED'])
    expect(codesOf(await press({ decision: 'pass', sheetId, claimIds: [] }))).toEqual([
      'NO_HOUSEHOLD_TICKED',
    ])
  })
})

describe('who decides', () => {
  test('is never the one who recorded', async () => {
    const { village, claimIds } = await waiting({}, 'manager')
    expect(codesOf(await pass(village, claimIds.slice(0, 1), village.manager))).toEqual([
      'RECORDER_CANNOT_REVIEW',
    ])
    expectDone(await pass(village, claimIds))
  })

  test('may be the one who recorded where the rule says so', async () => {
    const { village, claimIds } = await waiting({ rule: 'lecture' }, 'manager')
    expectDone(await pass(village, claimIds, village.manager))
  })

  test('is always somebody else for a deduction, whatever the rule says', async () => {
    const village = await testVillage()
    await amendTerms(village, 'litter', { singleReview: true, since: day })
    expectDone(await record(village, { rule: 'litter' }, village.manager))
    const claimIds = await waitingIds(village)
    expect(codesOf(await pass(village, claimIds, village.manager))).toEqual([
      'RECORDER_CANNOT_REVIEW',
    ])
    expectDone(await pass(village, claimIds))
    expect(await balanceOf(village, village.households[0])).toBe(-10)
  })

  test('leaves their own and their relatives’ households to others, each named', async () => {
    const { village, claimIds } = await waiting()
    const [, own = null, kin = ''] = village.households
    const reviewer = { ...village.reviewer, householdId: own, relativeIds: [kin] }
    expect(await pass(village, claimIds, reviewer)).toEqual({
      ok: false,
      refusals: [
        { code: 'OWN_HOUSEHOLD', figures: { number: 2, head: '李秀兰' } },
        { code: 'RELATIVES_HOUSEHOLD', figures: { number: 3, head: '阿拉腾其木格' } },
      ],
    })
    const declined = await village.db.write((tx) =>
      declineClaims(tx, reviewer, { claimIds: claimIds.slice(1, 2), reason: '不想要' }),
    )
    expect(codesOf(declined)).toEqual(['OWN_HOUSEHOLD'])
    expect(await statuses(village)).toEqual(['WAITING', 'WAITING', 'WAITING', 'WAITING'])
  })

  test('holds the part of a reviewer', async () => {
    const { village, claimIds } = await waiting()
    for (const actor of [village.recorder, village.clerk])
      expect(codesOf(await pass(village, claimIds, actor))).toEqual(['NOT_ALLOWED'])
  })

  test('belongs to the village of the claim', async () => {
    const { village, claimIds } = await waiting()
    const neighbours = await villageIn(village.db)
    expect(codesOf(await pass(neighbours, claimIds))).toEqual(['CLAIM_UNKNOWN'])
    expect(codesOf(await pass(village, [...claimIds, newId()]))).toEqual(['CLAIM_UNKNOWN'])
    expect(await village.db.read.entry.count()).toBe(0)
  })
})
