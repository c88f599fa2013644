import { z } from 'zod'
import { type Actor, refuseUnless, todayOf } from '@/lib/access/actor'
import type { CardActor } from '@/lib/access/card-actor'
import type { Tx } from '@/lib/db/client'
import { lockBook } from '@/lib/ledger/lock-book'
import { type CivilDate, civilDateOf } from '@/lib/shared/civil-date'
import { newId } from '@/lib/shared/id'
import { civilDate, id, text } from '@/lib/shared/inputs'
import { done, type Result, refuse } from '@/lib/shared/result'
import { type DoubtedLine, whyNotAtOffice, whyNotFromPassbook } from './may-object'

/** What is in doubt, in a sentence. TOO_SHORT under two characters. */
const doubt = text(300).pipe(z.string().min(2))

export const raiseObjectionInput = z.object({ entryId: id, text: doubt })
export const recordObjectionInput = z.object({
  entryId: id,
  /** Who came to the office. */
  cameBy: text(60),
  cameOn: civilDate,
  text: doubt,
})

/**
 * 这笔有疑问, from the passbook: a household doubts one of its own lines while the line's month is
 * open, or on notice up to its last day. Refuses ENTRY_UNKNOWN (also for another household's),
 * CANNOT_BE_DOUBTED, ALREADY_REVERSED, OBJECTION_TOO_LATE, and OBJECTION_UNANSWERED while the one
 * before has no answer.
 */
export async function raiseObjection(
  tx: Tx,
  holder: CardActor,
  input: z.infer<typeof raiseObjectionInput>,
): Promise<Result<{ objectionId: string }>> {
  const { villageId, householdId, now } = holder
  const { openMonth } = await lockBook(tx, villageId)
  const line = await lineInDoubt(tx, villageId, input.entryId)
  if (!line || line.householdId !== householdId) return refuse('ENTRY_UNKNOWN')
  const notice = await tx.notice.findFirst({ where: { villageId, sealedAt: null } })
  const today = civilDateOf(now)
  const whyNot = whyNotFromPassbook(line, { openMonth, notice }, today)
  if (whyNot) return refuse(whyNot.code, whyNot)
  return write(tx, { villageId, now }, line, {
    origin: 'PASSBOOK',
    raisedOn: today,
    text: input.text,
  })
}

/**
 * The same for somebody who came to the office, written down by a cadre: who came and when. Also of
 * a sealed month, since a mistake is a mistake; what is upheld then counts in the open month.
 * Refuses DATE_IN_FUTURE, DATE_TOO_OLD (before the line was written), and as `raiseObjection`.
 */
export async function recordObjection(
  tx: Tx,
  actor: Actor,
  input: z.infer<typeof recordObjectionInput>,
): Promise<Result<{ objectionId: string }>> {
  const forbidden = refuseUnless(actor, 'objection.record')
  if (forbidden) return forbidden
  const { villageId, staffId, now } = actor
  const { oldestDeed } = await lockBook(tx, villageId)
  const line = await lineInDoubt(tx, villageId, input.entryId)
  if (!line) return refuse('ENTRY_UNKNOWN')
  if (input.cameOn > todayOf(actor)) return refuse('DATE_IN_FUTURE', { field: 'cameOn' })
  if (input.cameOn < civilDateOf(line.recordedAt))
    return refuse('CAME_BEFORE_ENTRY', {
      field: 'cameOn',
      figures: { date: civilDateOf(line.recordedAt) },
    })
  const whyNot = whyNotAtOffice(line, oldestDeed, todayOf(actor))
  if (whyNot) return refuse(whyNot.code, whyNot)
  return write(tx, { villageId, now }, line, {
    origin: 'OFFICE',
    cameBy: input.cameBy,
    raisedOn: input.cameOn,
    recordedById: staffId,
    text: input.text,
  })
}

interface LineInDoubt extends DoubtedLine {
  id: string
  householdId: string
  recordedAt: Date
}

async function lineInDoubt(
  tx: Tx,
  villageId: string,
  entryId: string,
): Promise<LineInDoubt | undefined> {
  const entry = await tx.entry.findFirst({
    where: { villageId, id: entryId },
    include: { reversal: { select: { seq: true } } },
  })
  return entry ? { ...entry, reversedBySeq: entry.reversal?.seq ?? null } : undefined
}

async function write(
  tx: Tx,
  stamp: { villageId: string; now: Date },
  line: LineInDoubt,
  objection: {
    origin: 'PASSBOOK' | 'OFFICE'
    cameBy?: string
    raisedOn: CivilDate
    recordedById?: string
    text: string
  },
): Promise<Result<{ objectionId: string }>> {
  const { villageId, now } = stamp
  const unanswered = await tx.objection.count({
    where: { villageId, entryId: line.id, answeredAt: null },
  })
  if (unanswered > 0) return refuse('OBJECTION_UNANSWERED')
  const objectionId = newId(now)
  await tx.objection.create({
    data: {
      ...objection,
      id: objectionId,
      villageId,
      entryId: line.id,
      householdId: line.householdId,
      raisedAt: now,
    },
  })
  return done({ objectionId })
}
