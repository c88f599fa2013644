import type { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { type Deed, mayDo } from '@/lib/access/deeds'
import { database, type Tx } from '@/lib/db/client'
import { done, type Result, refuse } from '@/lib/shared/result'
import { currentActor } from './actor'
import { type Answer, answerForm, type FormOptions, readForm } from './answer-form'
import type { FormAction } from './form-state'
import { words } from './words'

export interface ActOptions<Schema extends z.ZodType, Value> extends FormOptions<Schema, Value> {
  deed: Deed
  verb: (tx: Tx, actor: Actor, input: z.output<Schema>) => Promise<Result<Value>>
}

/**
 * The one way from a form of the office to the village's book, as a server action:
 * ours? → who → may they → parse → do. Every write asks all of it, since actions are public
 * endpoints; a page that was shown earlier proves nothing.
 *
 *     export const addGoodAction = act({
 *       deed: 'good.change',
 *       schema: goodInput,
 *       verb: addGood,
 *       done: ({ goodId }) => `/office/goods/${goodId}`,
 *     })
 */
export function act<Schema extends z.ZodType, Value>(
  options: ActOptions<Schema, Value>,
): FormAction {
  return (previous, form) => answerForm(previous, form, () => carryOut(options, form))
}

async function carryOut<Schema extends z.ZodType, Value>(
  options: ActOptions<Schema, Value>,
  form: FormData,
): Promise<Result<Answer>> {
  const actor = await currentActor()
  if (!actor) return refuse('NOT_SIGNED_IN')
  if (!mayDo(actor.roles, options.deed)) return refuse('NOT_ALLOWED')
  const read = readForm(options, form)
  if (!read.ok) return read
  const { write } = await database()
  const result = await write((tx) => options.verb(tx, actor, read.value))
  if (!result.ok) return result
  return done(await options.done(result.value, { input: read.value, ...(await words()) }))
}
