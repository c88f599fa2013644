import { z } from 'zod'
import { type Actor, refuseOwnHousehold, refuseUnless } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { lockBook } from '@/lib/ledger/lock-book'
import { reverseDoubtedEntry } from '@/lib/ledger/reverse-doubted-entry'
import { id, text } from '@/lib/shared/inputs'
import { done, type Refused, type Result, refuse } from '@/lib/shared/result'

export const answerObjectionInput = z.object({
  objectionId: id,
  outcome: z.enum(['UPHELD', 'REJECTED']),
  /** What the household reads: why, and what happens now. */
  answer: text(300),
})

/** What the right to answer depends on. */
export interface ObjectionToAnswer {
  answeredAt: Date | null
  entry: { recordedById: string }
  household: { id: string; number: number; headName: string }
}

/**
 * Answers an objection in writing, once. Upheld, the line is reversed and the two are linked; where
 * it has been reversed meanwhile, that reversal is what the household is told of. Refuses
 * OBJECTION_UNKNOWN, OBJECTION_ANSWERED, RECORDER_CANNOT_ANSWER, OWN_HOUSEHOLD,
 * RELATIVES_HOUSEHOLD, HOUSEHOLD_CLOSED.
 */
export async function answerObjection(
  tx: Tx,
  actor: Actor,
  input: z.infer<typeof answerObjectionInput>,
): Promise<Result<{ objectionId: string; reversalSeq: number | null }>> {
  const forbidden = refuseUnless(actor, 'objection.answer')
  if (forbidden) return forbidden
  const { villageId, staffId, now } = actor
  await lockBook(tx, villageId)
  const objection = await tx.objection.findFirst({
    where: { villageId, id: input.objectionId },
    include: { household: true, entry: { include: { reversal: true } } },
  })
  if (!objection) return refuse('OBJECTION_UNKNOWN')
  const whyNot = whyNotAnsweredBy(actor, objection)
  if (whyNot) return whyNot

  let reversal = null
  if (input.outcome === 'UPHELD') {
    reversal = objection.entry.reversal
    if (!reversal) {
      const { entryId } = objection
      const reversed = await reverseDoubtedEntry(tx, actor, { entryId, reason: input.answer })
      if (!reversed.ok) return reversed
      reversal = reversed.value
    }
  }
  await tx.objection.update({
    where: { id: objection.id },
    data: {
      outcome: input.outcome,
      answer: input.answer,
      answeredById: staffId,
      answeredAt: now,
      reversalId: reversal?.id,
    },
  })
  return done({ objectionId: objection.id, reversalSeq: reversal?.seq ?? null })
}

/** Why this person does not answer this objection, or undefined: what its page says too. */
export function whyNotAnsweredBy(actor: Actor, objection: ObjectionToAnswer): Refused | undefined {
  if (objection.answeredAt) return refuse('OBJECTION_ANSWERED')
  if (objection.entry.recordedById === actor.staffId) return refuse('RECORDER_CANNOT_ANSWER')
  return refuseOwnHousehold(actor, objection.household)
}
