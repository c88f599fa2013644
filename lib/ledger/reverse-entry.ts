import { z } from 'zod'
import { type Actor, refuseOwnHousehold, refuseUnless } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import type { Entry } from '@/lib/db/generated/sqlite/client'
import { id, text } from '@/lib/shared/inputs'
import { type Refused, type Result, refuse } from '@/lib/shared/result'
import type { PostedEntry } from './append-entries'
import { canBeReversed, type EntryDraft, type EntryKind } from './entry-kinds'
import { lockBook } from './lock-book'
import { postEntries } from './post-entries'

export const reverseEntryInput = z.object({ entryId: id, reason: text(200) })
export type ReverseEntryInput = z.infer<typeof reverseEntryInput>

/**
 * Corrects a mistake by a linked, opposite entry, once. Of a transfer both halves are reversed.
 * The correction counts in the month of what it corrects while that is open, so that the totals and
 * the standing about to be published are right; of a closed month it counts in the first open one.
 * Of a household that was merged since, it is written to the one that carries it on. Refuses
 * ENTRY_UNKNOWN, CANNOT_BE_REVERSED, ALREADY_REVERSED, OWN_HOUSEHOLD, RELATIVES_HOUSEHOLD,
 * MERGER_NOT_REVERSED (a transfer within what is one household today), HOUSEHOLD_CLOSED.
 */
export async function reverseEntry(
  tx: Tx,
  actor: Actor,
  input: ReverseEntryInput,
): Promise<Result<PostedEntry[]>> {
  const forbidden = refuseUnless(actor, 'entry.reverse')
  if (forbidden) return forbidden
  await lockBook(tx, actor.villageId)
  const { villageId } = actor
  const include = { household: true, reversal: { select: { seq: true } } }
  const named = await tx.entry.findFirst({ where: { villageId, id: input.entryId }, include })
  if (!named) return refuse('ENTRY_UNKNOWN')
  const originals =
    named.kind === 'TRANSFER'
      ? await tx.entry.findMany({
          where: { villageId, kind: 'TRANSFER', transferId: named.transferId },
          include,
          orderBy: { seq: 'asc' },
        })
      : [named]
  for (const original of originals) {
    const whyNot = whyNotReversed(actor, { ...original, reversedBySeq: original.reversal?.seq })
    if (whyNot) return whyNot
  }
  const today = new Set(originals.map(({ household }) => household.mergedIntoId ?? household.id))
  if (named.kind === 'TRANSFER' && today.size === 1) return refuse('MERGER_NOT_REVERSED')
  return postEntries(
    tx,
    actor,
    originals.map((original) => reversalOf(original, actor, input.reason)),
  )
}

/** Why this person cannot reverse this entry, or undefined: what the page of a line says too. */
export function whyNotReversed(
  actor: Actor,
  entry: {
    kind: EntryKind
    reversedBySeq?: number | null
    household: { id: string; number: number; headName: string }
  },
): Refused | undefined {
  if (!canBeReversed(entry.kind)) return refuse('CANNOT_BE_REVERSED')
  if (entry.reversedBySeq)
    return refuse('ALREADY_REVERSED', { figures: { seq: entry.reversedBySeq } })
  return refuseOwnHousehold(actor, entry.household)
}

/** The opposite of a line, linked to it. */
export function reversalOf(original: Entry, actor: Actor, reason: string): EntryDraft {
  return {
    kind: 'REVERSAL',
    householdId: original.householdId,
    list: original.list,
    points: -original.points,
    spendable: original.spendable,
    ranks: original.ranks,
    occurredOn: original.occurredOn,
    ruleId: original.ruleId,
    ruleVersion: original.ruleVersion,
    ruleName: original.ruleName,
    unit: original.unit,
    quantity: original.quantity,
    memberId: original.memberId,
    memberName: original.memberName,
    batchId: original.batchId,
    transferId: original.transferId,
    reversesId: original.id,
    recordedById: actor.staffId,
    reason,
  }
}
