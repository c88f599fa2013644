import { type Actor, refuseUnless, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { insertRows } from '@/lib/db/set-based'
import type { EntryDraft } from '@/lib/ledger/entry-kinds'
import { lockBook } from '@/lib/ledger/lock-book'
import { postEntries } from '@/lib/ledger/post-entries'
import { newId } from '@/lib/shared/id'
import { pinyinOf } from '@/lib/shared/pinyin'
import { done, type Refusal, type Result, refuseAll } from '@/lib/shared/result'
import { cardCodeOf, cardHashOf } from './card-code'
import { largestNumber, mostMembers } from './input'

export interface NewHousehold {
  /** Made by the form, where the same form sent twice must not open two accounts. */
  id?: string
  /** Left out: the next free number. */
  number?: number | null
  headName: string
  groupName: string
  /** Without the head. */
  members: readonly string[]
  /** Points brought over from paper; may be a debt. */
  opening?: number | null
  /** What of it was earned in the running quarter: ranks, and is not spent twice. */
  earnedThisQuarter?: number | null
}

/** Most households taken in by one list. */
const longestList = 5_000

export interface AddedHouseholds {
  householdIds: string[]
  numbers: number[]
  /** Points that can be spent, brought over from paper by all of them together. */
  openings: number
}

/**
 * Takes households into the book: new groups as they come up, members, cards, opening entries. All
 * or nothing. Refuses per line HOUSEHOLD_NUMBER_TAKEN, NUMBER_OUT_OF_RANGE, TOO_MANY at `rows.<n>`.
 */
export async function addHouseholds(
  tx: Tx,
  actor: Actor,
  input: { rows: readonly NewHousehold[] },
): Promise<Result<AddedHouseholds>> {
  const forbidden = refuseUnless(actor, 'household.change')
  if (forbidden) return forbidden
  const { villageId, now } = actor
  await lockBook(tx, villageId)
  const existing = await tx.household.findMany({ where: { villageId }, select: { number: true } })
  const numbers = numberRows(input.rows, new Set(existing.map(({ number }) => number)))
  if (!numbers.ok) return numbers
  const groups = await groupsByName(
    tx,
    actor,
    input.rows.map(({ groupName }) => groupName),
  )
  const households = input.rows.map((row, index) => ({
    ...row,
    id: row.id ?? newId(now),
    number: numbers.value[index] ?? 0,
    groupId: groups.get(row.groupName) ?? '',
  }))
  await insertRows(
    tx,
    'Household',
    households.map(({ id, number, groupId, headName }) => ({
      id,
      villageId,
      number,
      groupId,
      headName,
      cardHash: cardHashOf(cardCodeOf({ villageId, householdId: id, cardVersion: 1 })),
      addedAt: now,
    })),
  )
  await insertRows(
    tx,
    'Member',
    households.flatMap(({ id, headName, members }) => memberRows(actor, id, headName, members)),
  )
  const opened = await postEntries(
    tx,
    actor,
    households.flatMap((household) => openingEntries(actor, household)),
  )
  if (!opened.ok) return opened
  return done({
    householdIds: households.map(({ id }) => id),
    numbers: numbers.value,
    openings: households.reduce((sum, { opening }) => sum + (opening ?? 0), 0),
  })
}

/** The head first, then everyone else once. */
export function memberRows(
  actor: Actor,
  householdId: string,
  headName: string,
  members: readonly string[],
) {
  return [headName, ...members.filter((name) => name !== headName)].map((name, position) => ({
    id: newId(actor.now),
    villageId: actor.villageId,
    householdId,
    name,
    ...pinyinOf(name),
    head: position === 0,
    position,
  }))
}

function numberRows(rows: readonly NewHousehold[], taken: Set<number>): Result<number[]> {
  const refusals: Refusal[] = []
  if (rows.length > longestList) refusals.push({ code: 'TOO_MANY', figures: { max: longestList } })
  for (const [index, { number, members }] of rows.entries()) {
    const field = `rows.${index}`
    if (members.length > mostMembers)
      refusals.push({ code: 'TOO_MANY', field, figures: { max: mostMembers } })
    if (number == null) continue
    if (taken.has(number))
      refusals.push({ code: 'HOUSEHOLD_NUMBER_TAKEN', field, figures: { number } })
    taken.add(number)
  }
  let next = 1
  const numbers = rows.map(({ number }) => {
    if (number != null) return number
    while (taken.has(next)) next += 1
    taken.add(next)
    return next
  })
  if (numbers.some((number) => number > largestNumber))
    refusals.push({ code: 'NUMBER_OUT_OF_RANGE', figures: { min: 1, max: largestNumber } })
  return refuseAll(refusals) ?? done(numbers)
}

/** The groups by name; those that are new are written, in the order they come up. */
export async function groupsByName(
  tx: Tx,
  { villageId, now }: Actor,
  names: readonly string[],
): Promise<Map<string, string>> {
  const existing = await tx.group.findMany({ where: { villageId } })
  const groups = new Map(existing.map(({ name, id }) => [name, id]))
  const added = [...new Set(names)]
    .filter((name) => !groups.has(name))
    .map((name, index) => ({ id: newId(now), villageId, name, position: existing.length + index }))
  await insertRows(tx, 'Group', added)
  for (const { name, id } of added) groups.set(name, id)
  return groups
}

/** Brought over from paper: what can be spent, and beside it what ranks in the running quarter. */
export function openingEntries(
  actor: Actor,
  household: { id: string; opening?: number | null; earnedThisQuarter?: number | null },
): EntryDraft[] {
  const opening = {
    kind: 'OPENING' as const,
    householdId: household.id,
    list: null,
    occurredOn: todayOf(actor),
    recordedById: actor.staffId,
  }
  const drafts: EntryDraft[] = []
  if (household.opening)
    drafts.push({ ...opening, points: household.opening, spendable: true, ranks: false })
  if (household.earnedThisQuarter)
    drafts.push({ ...opening, points: household.earnedThisQuarter, spendable: false, ranks: true })
  return drafts
}
