import { type Actor, refuseUnless, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import type { Household, HouseholdChange, Member } from '@/lib/db/generated/sqlite/client'
import { insertRows } from '@/lib/db/set-based'
import { lockBook } from '@/lib/ledger/lock-book'
import { done, type Refused, type Result, refuse, repeated } from '@/lib/shared/result'

/** What a change was, in the figures and names of its sentence. */
export type ChangeFacts = Pick<
  HouseholdChange,
  | 'kind'
  | 'number'
  | 'headName'
  | 'otherNumber'
  | 'otherHeadName'
  | 'people'
  | 'points'
  | 'holdsFrom'
  | 'decidedBy'
  | 'note'
>

export interface ChangedHousehold extends Household {
  /** Those who have not left, the head first. */
  members: Member[]
}

/** What a form says of every change. */
export interface ChangeOfForm {
  changeId: string
  householdId: string
  holdsFrom: string
  decidedBy: string
  note: string | null
}

/**
 * Who → may they → lock → is it that household still. A form that was answered before gets its
 * first answer. Refuses NOT_ALLOWED, DATE_IN_FUTURE, HOUSEHOLD_UNKNOWN, HOUSEHOLD_MERGED {into},
 * HOUSEHOLD_CLOSED (unless `closedToo`), SAME_ID_OTHER_INPUT.
 */
export async function beginChange(
  tx: Tx,
  actor: Actor,
  input: ChangeOfForm,
  { closedToo = false } = {},
): Promise<{ household: ChangedHousehold } | { answer: Result<ChangeFacts> }> {
  const forbidden = refuseUnless(actor, 'household.change')
  if (forbidden) return { answer: forbidden }
  await lockBook(tx, actor.villageId)
  const earlier = await tx.householdChange.findUnique({ where: { id: input.changeId } })
  if (earlier) {
    const same =
      earlier.villageId === actor.villageId &&
      [earlier.householdId, earlier.otherId].includes(input.householdId)
    return { answer: same ? repeated(earlier) : refuse('SAME_ID_OTHER_INPUT') }
  }
  if (input.holdsFrom > todayOf(actor))
    return { answer: refuse('DATE_IN_FUTURE', { field: 'holdsFrom' }) }
  const household = await householdWithMembers(tx, actor.villageId, { id: input.householdId })
  if (!household) return { answer: refuse('HOUSEHOLD_UNKNOWN') }
  const ended = closedToo && !household.mergedIntoId ? undefined : await whyEnded(tx, household)
  return ended ? { answer: ended } : { household }
}

/** Another household of the village that a form names by its number. HOUSEHOLD_UNKNOWN and as above. */
export async function otherHousehold(
  tx: Tx,
  actor: Actor,
  household: Household,
  { number, field }: { number: number; field: string },
): Promise<Result<ChangedHousehold>> {
  if (number === household.number) return refuse('SAME_HOUSEHOLD_TWICE', { field })
  const other = await householdWithMembers(tx, actor.villageId, { number })
  if (!other) return refuse('HOUSEHOLD_UNKNOWN', { field })
  return (await whyEnded(tx, other, field)) ?? done(other)
}

async function householdWithMembers(
  tx: Tx,
  villageId: string,
  which: { id: string } | { number: number },
): Promise<ChangedHousehold | null> {
  return tx.household.findFirst({
    where: { villageId, ...which },
    include: { members: { where: { leftOn: null }, orderBy: { position: 'asc' } } },
  })
}

/** HOUSEHOLD_MERGED {into} or HOUSEHOLD_CLOSED; undefined for a household that goes on. */
export async function whyEnded(
  tx: Tx,
  household: Household,
  field?: string,
): Promise<Refused | undefined> {
  const { villageId, number, headName: head, mergedIntoId } = household
  if (household.living !== 'CLOSED') return undefined
  if (!mergedIntoId) return refuse('HOUSEHOLD_CLOSED', { field, figures: { number, head } })
  const heir = await tx.household.findUniqueOrThrow({
    where: { villageId_id: { villageId, id: mergedIntoId } },
  })
  return refuse('HOUSEHOLD_MERGED', { field, figures: { number, head, into: heir.number } })
}

/** Writes down what happened, under the number and the head the household had before it. */
export async function writeChange(
  tx: Tx,
  actor: Actor,
  input: ChangeOfForm,
  change: {
    kind: HouseholdChange['kind']
    household: Household
    other?: { id: string; number: number; headName: string }
    people?: readonly string[]
    points?: number
    transferId?: string | null
  },
): Promise<Result<ChangeFacts>> {
  const { household, other } = change
  const facts = {
    kind: change.kind,
    number: household.number,
    headName: household.headName,
    otherNumber: other?.number ?? null,
    otherHeadName: other?.headName ?? null,
    people: (change.people ?? []).join('、'),
    points: change.points ?? 0,
    holdsFrom: input.holdsFrom,
    decidedBy: input.decidedBy,
    note: input.note,
  }
  await insertRows(tx, 'HouseholdChange', [
    {
      ...facts,
      id: input.changeId,
      villageId: actor.villageId,
      householdId: household.id,
      otherId: other?.id ?? null,
      transferId: change.transferId ?? null,
      recordedById: actor.staffId,
      recordedAt: actor.now,
    },
  ])
  return done(facts)
}
