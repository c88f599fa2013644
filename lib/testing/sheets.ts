import type { Actor } from '@/lib/access/actor'
import { declineClaims, passClaims } from '@/lib/earning/decide-claims'
import type { SheetInput } from '@/lib/earning/input'
import { recordSheet } from '@/lib/earning/record-sheet'
import { reverseEntry } from '@/lib/ledger/reverse-entry'
import { newId } from '@/lib/shared/id'
import { expectDone, on, type TestVillage } from './village'

/** The day these tests write on. */
export const day = '2026-09-12'

/** What a test says of a sheet; the rest is a clean-up of the first household. */
export interface SheetOfTest extends Partial<Omit<SheetInput, 'households'>> {
  /** The key of a ready-made rule. */
  rule?: string
  households?: readonly string[]
  lines?: SheetInput['households']
}

export function sheet(
  village: TestVillage,
  { rule = 'clean-up', households = village.households.slice(0, 1), lines, ...rest }: SheetOfTest,
): SheetInput {
  const once = (householdId: string) => ({ householdId, quantity: 1, memberName: null })
  return {
    sheetId: newId(),
    ruleId: village.rules[rule] ?? '',
    occurredOn: day,
    reportedBy: 'LEADER',
    decided: null,
    note: null,
    toldHousehold: '组长当面告知户主',
    sameDayMeant: false,
    households: lines ?? households.map(once),
    ...rest,
  }
}

export function record(village: TestVillage, change: SheetOfTest, actor = village.recorder) {
  return village.db.write((tx) => recordSheet(tx, on(day, actor), sheet(village, change)))
}

export async function waitingIds(village: TestVillage): Promise<string[]> {
  const waiting = await village.db.read.claim.findMany({
    where: { villageId: village.villageId, status: 'WAITING' },
    orderBy: [{ occurredOn: 'asc' }, { household: { number: 'asc' } }],
  })
  return waiting.map(({ id }) => id)
}

export function pass(village: TestVillage, claimIds: string[], actor: Actor = village.reviewer) {
  return village.db.write((tx) => passClaims(tx, on(day, actor), { claimIds }))
}

export async function decline(village: TestVillage, claimIds: string[]): Promise<void> {
  const decision = { claimIds, reason: '没有参加' }
  const reviewer = on(day, village.reviewer)
  expectDone(await village.db.write((tx) => declineClaims(tx, reviewer, decision)))
}

/** Takes the entry of a passed claim back. */
export async function reverse(village: TestVillage, claimId: string): Promise<void> {
  const { id: entryId } = await village.db.read.entry.findFirstOrThrow({ where: { claimId } })
  const manager = on(day, village.manager)
  expectDone(
    await village.db.write((tx) => reverseEntry(tx, manager, { entryId, reason: '记错了' })),
  )
}
