import type { Actor } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { done, type Result, refuse } from '@/lib/shared/result'
import type { PostedEntry } from './append-entries'
import { postEntries } from './post-entries'
import { reversalOf, whyNotReversed } from './reverse-entry'

/**
 * Corrects a line because an objection to it was upheld. As `reverseEntry`, but whoever answers the
 * objection may, and of a month on notice the correction still comes into that month: it is the
 * only line that may. The caller holds the book's lock and has asked who may. Refuses
 * ENTRY_UNKNOWN, CANNOT_BE_REVERSED, ALREADY_REVERSED, OWN_HOUSEHOLD, RELATIVES_HOUSEHOLD,
 * HOUSEHOLD_CLOSED.
 */
export async function reverseDoubtedEntry(
  tx: Tx,
  actor: Actor,
  input: { entryId: string; reason: string },
): Promise<Result<PostedEntry>> {
  const { villageId } = actor
  const original = await tx.entry.findFirst({
    where: { villageId, id: input.entryId },
    include: { household: true, reversal: { select: { seq: true } } },
  })
  if (!original) return refuse('ENTRY_UNKNOWN')
  const whyNot = whyNotReversed(actor, { ...original, reversedBySeq: original.reversal?.seq })
  if (whyNot) return whyNot
  const onNotice = await tx.month.findUnique({
    where: { villageId_month: { villageId, month: original.countsIn }, state: 'NOTICE' },
    select: { month: true },
  })
  const posted = await postEntries(
    tx,
    actor,
    [reversalOf(original, actor, input.reason)],
    onNotice ?? undefined,
  )
  if (!posted.ok) return posted
  const [reversal] = posted.value
  return reversal ? done(reversal) : refuse('ENTRY_UNKNOWN')
}
