import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addHouseholds } from '@/lib/households/add-households'
import { canBeReversed, type EntryDraft } from '@/lib/ledger/entry-kinds'
import { postEntries } from '@/lib/ledger/post-entries'
import { reverseEntry } from '@/lib/ledger/reverse-entry'
import { newId } from '@/lib/shared/id'
import { done } from '@/lib/shared/result'
import {
  close,
  earn,
  expectDone,
  on,
  record,
  type TestVillage,
  testVillage,
} from '@/lib/testing/village'
import type { MonthRange } from './month-range'
import { ownYear, yearsOf } from './own-year'
import {
  bookSpan,
  figuresByMonth,
  type MonthSums,
  monthsOfBook,
  monthsOfHousehold,
  monthTotals,
  villageTotals,
} from './queries'
import { netOf } from './wall-table'

const quarter = { first: '2026-07', last: '2026-09' }

const both = { spendable: true, ranks: true }
const onlySpendable = { spendable: true, ranks: false }
const onlyRanks = { spendable: false, ranks: true }
/** Every shape of line the book takes by itself. */
const shapes = [
  { kind: 'EARN', list: 'SOCIAL', sign: 1, ...both },
  { kind: 'EARN', list: 'FAMILY', sign: 1, ...onlySpendable },
  { kind: 'EARN', list: 'BONUS', sign: 1, ...onlyRanks },
  { kind: 'EARN', list: 'TEMPORARY', sign: 1, ...both },
  { kind: 'EARN', list: 'DEDUCTION', sign: -1, ...both },
  { kind: 'OPENING', list: null, sign: 1, ...onlySpendable },
  { kind: 'OPENING', list: null, sign: 1, ...onlyRanks },
  { kind: 'REDEEM', list: null, sign: -1, ...onlySpendable },
  { kind: 'REFUND', list: null, sign: 1, ...onlySpendable },
  { kind: 'TRANSFER', list: null, sign: -1, ...onlySpendable },
  { kind: 'EXPIRE', list: null, sign: -1, ...onlySpendable },
] as const

interface Line {
  shape: (typeof shapes)[number]
  amount: number
  month: string
  household: number
  reversed: boolean
}

const line: fc.Arbitrary<Line> = fc.record({
  shape: fc.constantFrom(...shapes),
  amount: fc.integer({ min: 1, max: 80 }),
  month: fc.constantFrom('2026-07', '2026-08', '2026-09', '2026-10'),
  household: fc.nat({ max: 3 }),
  reversed: fc.boolean(),
})

/** Writes the lines, and reverses those that are meant to be. */
async function post(village: TestVillage, lines: readonly Line[]): Promise<void> {
  const { db, manager } = village
  const drafts = lines.map(
    ({ shape: { sign, ...shape }, amount, month, household }): EntryDraft => ({
      ...shape,
      points: sign * amount,
      householdId: village.households[household] ?? '',
      occurredOn: `${month}-15`,
      transferId: shape.kind === 'TRANSFER' ? newId() : null,
      recordedById: village.recorder.staffId,
    }),
  )
  const posted = expectDone(await db.write((tx) => postEntries(tx, manager, drafts)))
  for (const [index, { id, kind }] of posted.entries()) {
    // half a transfer, as these are, is never taken back
    if (!lines[index]?.reversed || !canBeReversed(kind) || kind === 'TRANSFER') continue
    const reversal = { entryId: id, reason: '记错了' }
    expectDone(await db.write((tx) => reverseEntry(tx, manager, reversal)))
  }
}

function totalsOf({ db, villageId }: TestVillage, range: MonthRange) {
  return monthTotals(db.read, villageId, range)
}

async function balanceThrough({ db, villageId }: TestVillage, householdId: string, last: string) {
  const lines = await db.read.entry.findMany({
    where: { villageId, householdId, spendable: true, countsIn: { lte: last } },
  })
  return lines.reduce((sum, { points }) => sum + points, 0)
}

const columns: readonly (keyof MonthSums)[] = [
  ...(['opening', 'social', 'family', 'bonus', 'deduction', 'temporary'] as const),
  ...(['notSpendable', 'redeemed', 'other', 'closing'] as const),
]

describe('the table of a range of months', () => {
  test('adds up in every row and in its last line, whatever the book holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 25 }), async (lines) => {
        const village = await testVillage()
        await post(village, lines)
        for (const range of [{ first: '2026-08', last: '2026-08' }, quarter]) {
          const rows = await totalsOf(village, range)
          for (const row of rows) {
            const sum = row.opening + netOf(row) - row.notSpendable + row.redeemed + row.other
            expect(row.closing).toBe(sum)
            expect(row.closing).toBe(await balanceThrough(village, row.householdId, range.last))
          }
          const total = await villageTotals(village.db.read, village.villageId, range)
          expect(total.households).toBe(rows.length)
          for (const column of columns)
            expect(total[column]).toBe(rows.reduce((sum, row) => sum + row[column], 0))
        }
        await village.db.close()
      }),
      { numRuns: 10 },
    )
  })

  test('says of a household what its own passbook says, month by month and of the year', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 25 }), async (lines) => {
        const village = await testVillage()
        const { db, villageId, households } = village
        await post(village, lines)
        const tables = { year: { first: '2026-01', last: '2026-12' }, quarter }
        const all = await totalsOf(village, tables.year)
        for (const householdId of households) {
          const own = await monthsOfHousehold(db.read, villageId, householdId)
          const { months, total } = ownYear(own, '2026', '2026-11')
          expect(months.at(-1)?.month).toBe('2026-11')
          expect(all.find((row) => row.householdId === householdId)).toMatchObject(total)
          for (const { month, ...sums } of months.slice(-5)) {
            const rows = await totalsOf(village, { first: month, last: month })
            expect(rows.find((row) => row.householdId === householdId)).toMatchObject(sums)
          }
        }
        await village.db.close()
      }),
      { numRuns: 5 },
    )
  })

  test('carries a household’s points from one year into the next', async () => {
    const village = await testVillage()
    const { db, villageId, households } = village
    const [zhang = ''] = households
    await earn(village, 'clean-up', '2026-12-05', [zhang])
    await earn(village, 'clean-up', '2027-02-05', [zhang])
    const own = await monthsOfHousehold(db.read, villageId, zhang)
    expect(yearsOf(own)).toEqual(['2027', '2026'])
    const { months, total } = ownYear(own, '2027', '2027-02')
    expect(months).toMatchObject([
      { month: '2027-01', opening: 20, social: 0, closing: 20 },
      { month: '2027-02', opening: 20, social: 20, closing: 40 },
    ])
    expect(total).toMatchObject({ opening: 20, social: 20, closing: 40 })
    expect(ownYear(own, '2026', '2027-02').months).toHaveLength(1)
    expect(ownYear([], '2027', '2027-02').total.closing).toBe(0)
  })

  test('puts every deed into the list and the month it counts in', async () => {
    const village = await testVillage()
    const [zhang = ''] = village.households
    await earn(village, 'clean-up', '2026-07-05', [zhang])
    await earn(village, 'burning', '2026-08-03', [zhang])
    const [july] = await totalsOf(village, { first: '2026-07', last: '2026-07' })
    expect(july).toMatchObject({ opening: 0, closing: 20, deduction: 0 })
    const [august] = await totalsOf(village, { first: '2026-08', last: '2026-08' })
    expect(august).toMatchObject({ opening: 20, deduction: -20, closing: 0 })
    expect(netOf(august ?? expect.fail())).toBe(-20)
  })

  test('of closed months stays as it was, whoever comes, goes or earns later', async () => {
    const village = await testVillage()
    const { db, manager, households } = village
    await earn(village, 'clean-up', '2026-07-05', households.slice(0, 2))
    await close(village, '2026-07', '2026-08-01')
    const july = { first: '2026-07', last: '2026-07' }
    const before = await totalsOf(village, july)
    expect(before).toHaveLength(4)

    await earn(village, 'clean-up', '2026-07-30', households)
    const rows = [{ headName: '新来的', groupName: '一组', members: [] }]
    expectDone(await db.write((tx) => addHouseholds(tx, on('2026-09-02', manager), { rows })))
    await db.write(async (tx) => {
      await tx.household.update({ where: { id: households[1] }, data: { living: 'CLOSED' } })
      return done(null)
    })
    expect(await totalsOf(village, july)).toEqual(before)
    const september = await totalsOf(village, { first: '2026-09', last: '2026-09' })
    expect(september.map(({ headName }) => headName)).toContain('新来的')
  })

  test('leaves a dissolved household out where it has nothing', async () => {
    const village = await testVillage()
    await village.db.write(async (tx) => {
      const where = { id: village.households[3] }
      await tx.household.update({ where, data: { living: 'CLOSED' } })
      return done(null)
    })
    expect(await totalsOf(village, quarter)).toHaveLength(3)
    const total = await villageTotals(village.db.read, village.villageId, quarter)
    expect(total.households).toBe(3)
  })

  test('comes in pages of fifty households', async () => {
    const village = await testVillage(
      Array.from({ length: 52 }, (_, index) => ({
        headName: `户主${index}`,
        groupName: '一组',
        members: [],
      })),
    )
    const pageOf = (page: number) =>
      monthTotals(village.db.read, village.villageId, quarter, { page })
    expect(await pageOf(1)).toHaveLength(50)
    expect((await pageOf(2)).map(({ number }) => number)).toEqual([51, 52])
    expect(await pageOf(3)).toEqual([])
  })
})

test('the figures of a month are what its lines come to', async () => {
  const village = await testVillage()
  const { db, villageId, households } = village
  await earn(village, 'clean-up', '2026-07-05', households)
  await earn(village, 'burning', '2026-07-06', households.slice(0, 1))
  await earn(village, 'clean-up', '2026-09-06', households.slice(0, 1))
  const figures = await figuresByMonth(db.read, villageId, quarter)
  expect([...figures.keys()].sort()).toEqual(['2026-07', '2026-09'])
  expect(figures.get('2026-07')).toMatchObject({ lines: 5, earned: 80, deducted: -20, redeemed: 0 })
})

describe('the months of the book', () => {
  test('say how they stand, what waits in each, and how they were closed', async () => {
    const village = await testVillage()
    const { db, villageId, households } = village
    await earn(village, 'clean-up', '2026-07-05', households)
    await record(village, 'clean-up', '2026-07-20', households.slice(0, 1))
    await record(village, 'clean-up', '2026-08-04', households)
    await close(village, '2026-07', '2026-08-01')

    const span = await bookSpan(db.read, villageId, '2026-09-10')
    expect(span).toEqual({
      first: '2026-07',
      unsealed: '2026-08',
      open: '2026-08',
      running: '2026-09',
    })
    const months = await monthsOfBook(db.read, villageId, span, {
      first: '2026-01',
      last: '2026-12',
    })
    expect(months).toMatchObject([
      {
        month: '2026-07',
        state: 'SEALED',
        waiting: 1,
        closing: { entryCount: 4, closedBy: '管理' },
      },
      { month: '2026-08', state: 'OPEN', waiting: 4 },
      { month: '2026-09', state: 'RUNNING', waiting: 0 },
    ])
  })

  test('begin with the first open one before anything was closed', async () => {
    const { db, villageId } = await testVillage()
    const span = await bookSpan(db.read, villageId, '2026-07-20')
    expect(span).toEqual({
      first: '2026-07',
      unsealed: '2026-07',
      open: '2026-07',
      running: '2026-07',
    })
  })
})
