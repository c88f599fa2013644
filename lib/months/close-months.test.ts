import { describe, expect, test } from 'vitest'
import { postEntries } from '@/lib/ledger/post-entries'
import type { Difference } from '@/lib/shared/audit'
import { newGate, stillWaits } from '@/lib/testing/gate'
import { tamperWithEntries } from '@/lib/testing/tamper'
import {
  close,
  codesOf,
  earn,
  expectDone,
  on,
  pass,
  record,
  type TestVillage,
  testVillage,
} from '@/lib/testing/village'
import { auditSeals } from './audit-seals'
import { closeMonths } from './close-months'

function closeThrough(
  village: TestVillage,
  through: string,
  today: string,
  { leaveWaiting = false, who = village.manager } = {},
) {
  return village.db.write((tx) => closeMonths(tx, on(today, who), { through, leaveWaiting }))
}

async function openMonthOf({ db, villageId }: TestVillage): Promise<string> {
  const village = await db.read.village.findUniqueOrThrow({ where: { id: villageId } })
  return village.openMonth
}

async function differencesIn({ db, villageId }: TestVillage): Promise<Difference[]> {
  const findings = await auditSeals(db.read, villageId)
  return findings.flatMap(({ differences }) => differences)
}

describe('closing', () => {
  test('seals every open month up to the named one, in order, each upon the one before', async () => {
    const village = await testVillage()
    await earn(village, 'clean-up', '2026-07-05', village.households)
    await earn(village, 'clean-up', '2026-09-05', village.households.slice(0, 1))
    const closed = expectDone(await closeThrough(village, '2026-09', '2026-10-01'))
    expect(closed.map(({ month, entryCount }) => [month, entryCount])).toEqual([
      ['2026-07', 4],
      ['2026-08', 0],
      ['2026-09', 1],
    ])
    const months = await village.db.read.month.findMany({ orderBy: { month: 'asc' } })
    expect(months.map(({ previousSeal }) => previousSeal)).toEqual([
      '',
      closed[0]?.seal,
      closed[1]?.seal,
    ])
    expect(new Set(months.map(({ seal }) => seal)).size).toBe(3)
    expect(await openMonthOf(village)).toBe('2026-10')
    expect(await differencesIn(village)).toEqual([])
  })

  test.each([
    ['on its last day', '2026-07', '2026-07-31', 'MONTH_NOT_OVER'],
    ['that lies ahead', '2026-09', '2026-08-15', 'MONTH_NOT_OVER'],
    ['before the book began', '2026-06', '2026-08-15', 'MONTH_ALREADY_CLOSED'],
    ['with more than a year before it', '2027-07', '2027-08-15', 'TOO_MANY'],
  ])('a month %s is refused', async (_, through, today, code) => {
    const village = await testVillage()
    expect(codesOf(await closeThrough(village, through, today))).toEqual([code])
    expect(await openMonthOf(village)).toBe('2026-07')
    expect(await village.db.read.month.count()).toBe(0)
  })

  test('the same month a second time is refused', async () => {
    const village = await testVillage()
    expectDone(await closeThrough(village, '2026-07', '2026-08-01'))
    expect(codesOf(await closeThrough(village, '2026-07', '2026-08-01'))).toEqual([
      'MONTH_ALREADY_CLOSED',
    ])
  })

  test('by two people at once happens once', async () => {
    const village = await testVillage()
    const results = await Promise.all([
      closeThrough(village, '2026-07', '2026-08-01'),
      closeThrough(village, '2026-07', '2026-08-01'),
    ])
    expect(results.flatMap(codesOf)).toEqual(['MONTH_ALREADY_CLOSED'])
    expect(await village.db.read.month.count()).toBe(1)
  })

  test('is for the manager', async () => {
    const village = await testVillage()
    const refused = await closeThrough(village, '2026-07', '2026-08-01', { who: village.reviewer })
    expect(codesOf(refused)).toEqual(['NOT_ALLOWED'])
  })
})

describe('what still waits', () => {
  test('stops the closing until it is left for later', async () => {
    const village = await testVillage()
    await record(village, 'clean-up', '2026-07-20', village.households.slice(0, 3))
    await record(village, 'clean-up', '2026-08-02', village.households)
    expect(await closeThrough(village, '2026-07', '2026-08-10')).toMatchObject({
      refusals: [{ code: 'CLAIMS_STILL_WAITING', field: 'leaveWaiting', figures: { count: 3 } }],
    })
    expectDone(await closeThrough(village, '2026-07', '2026-08-10', { leaveWaiting: true }))
  })

  test('counts in the first open month once it is passed, with its true date', async () => {
    const village = await testVillage()
    const sheet = await record(village, 'clean-up', '2026-07-20', village.households)
    await close(village, '2026-08', '2026-09-01')
    await pass(village, sheet, '2026-09-02')
    const late = await village.db.read.entry.findMany({
      select: { countsIn: true, occurredOn: true },
      distinct: ['countsIn', 'occurredOn'],
    })
    expect(late).toEqual([{ countsIn: '2026-09', occurredOn: '2026-07-20' }])
    expect(await differencesIn(village)).toEqual([])
  })
})

describe('the audit of the seals', () => {
  async function sealedVillage(): Promise<TestVillage> {
    const village = await testVillage()
    await earn(village, 'clean-up', '2026-07-05', village.households)
    await earn(village, 'clean-up', '2026-08-05', village.households)
    await close(village, '2026-08', '2026-09-01')
    expect(await differencesIn(village)).toEqual([])
    return village
  }

  test.each([
    ['whose points were raised', '"points" = 200'],
    ['whose reason was changed', '"reason" = \'改过\''],
    ['whose day was moved', '"occurredOn" = \'2026-07-06\''],
  ])('finds a line %s', async (_, set) => {
    const village = await sealedVillage()
    await tamperWithEntries(village, { seq: 2, set })
    expect(await differencesIn(village)).toEqual([
      { what: 'sealLines', figures: { month: '2026-07' } },
    ])
  })

  test('finds a line that was moved out of its month', async () => {
    const village = await sealedVillage()
    await tamperWithEntries(village, { seq: 2, set: '"countsIn" = \'2026-09\'' })
    expect(await differencesIn(village)).toEqual([
      { what: 'sealCount', figures: { month: '2026-07', lines: 3, sealed: 4 } },
      { what: 'sealLines', figures: { month: '2026-07' } },
    ])
  })
})

/*
 * An entry must not slip into a month between its lines being read and its seal being kept. On
 * PostgreSQL nothing but the village's lock prevents that.
 */
describe('closing and posting at the same time', () => {
  function post({ db, ...village }: TestVillage, beforeCommit = async () => {}) {
    return db.write(async (tx) => {
      const posted = await postEntries(tx, village.recorder, [
        {
          householdId: village.households[0] ?? '',
          kind: 'EARN',
          list: 'SOCIAL',
          points: 20,
          spendable: true,
          ranks: true,
          occurredOn: '2026-07-20',
          recordedById: village.recorder.staffId,
        },
      ])
      await beforeCommit()
      return posted
    })
  }

  test('a closing waits for the entry that is being written, and seals it', async () => {
    const village = await testVillage()
    const gate = newGate()
    const posting = post(village, gate.pass)
    await gate.reached
    const closing = closeThrough(village, '2026-07', '2026-08-01')
    expect(await stillWaits(closing)).toBe(true)
    gate.open()
    expectDone(await posting)
    expect(expectDone(await closing)).toMatchObject([{ entryCount: 1 }])
    expect(await differencesIn(village)).toEqual([])
  })

  test('an entry waits for the closing, and counts in the month after it', async () => {
    const village = await testVillage()
    const gate = newGate()
    const closing = village.db.write(async (tx) => {
      const input = { through: '2026-07', leaveWaiting: false }
      const closed = await closeMonths(tx, on('2026-08-01', village.manager), input)
      await gate.pass()
      return closed
    })
    await gate.reached
    const posting = post(village)
    expect(await stillWaits(posting)).toBe(true)
    gate.open()
    expect(expectDone(await closing)).toMatchObject([{ entryCount: 0 }])
    expect(expectDone(await posting)).toMatchObject([{ countsIn: '2026-08' }])
    expect(await differencesIn(village)).toEqual([])
  })
})
