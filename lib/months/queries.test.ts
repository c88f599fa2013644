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
  recordDeed,
  type TestVillage,
  testVillage,
} from '@/lib/testing/village'
import type { MonthRange } from './month-range'
import { bookSpan, type MonthSums, monthsOfBook, monthTotals, villageTotals } from './queries'
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

const line = fc.record({
  shape: fc.constantFrom(...shapes),
  amount: fc.integer({ min: 1, max: 80 }),
  month: fc.constantFrom('2026-07', '2026-08', '2026-09', '2026-10'),
  household: fc.nat({ max: 3 }),
  reversed: fc.boolean(),
})

/** Writes the lines, and reverses those that are meant to be. */
async function post(village: TestVillage, lines: readonly (typeof line extends fc.Arbitrary<infer L> ? L : never)[]) {
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
    if (!lines[index]?.reversed || !canBeReversed(kind)) continue
    const reversal = { entryId: id, reason: '记错了' }
    expectDone(await db.write((tx) => reverseEntry(tx, manager, reversal)))
  }
}
