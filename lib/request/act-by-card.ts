import type { z } from 'zod'
import type { CardActor } from '@/lib/access/card-actor'
import { database, type Tx } from '@/lib/db/client'
import { type Result, refuse } from '@/lib/shared/result'
import { answerPost, type PostPaths } from './act-by-post'
import { readForm } from './answer-form'
import { currentCard } from './card-session'
import { now } from './clock'

export interface CardOptions<Schema extends z.ZodType, Value> extends PostPaths<Value> {
  schema: Schema
  verb: (tx: Tx, holder: CardActor, input: z.output<Schema>) => Promise<Result<Value>>
}

/**
 * As `actByPost`, for the little that a passbook may do besides being read: ours? → whose card →
 * parse → do. A plain form and no script, as everything in the passbook.
 */
export async function actByCard<Schema extends z.ZodType, Value>(
  request: Request,
  options: CardOptions<Schema, Value>,
): Promise<Response> {
  return answerPost(request, options, async (form) => {
    const card = await currentCard()
    if (!card) return refuse('NOT_SIGNED_IN')
    const read = readForm(options, form)
    if (!read.ok) return read
    const { villageId, householdId } = card
    const { write } = await database()
    return write((tx) => options.verb(tx, { villageId, householdId, now: now() }, read.value))
  })
}
