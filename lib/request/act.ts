import type { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { type Deed, mayDo } from '@/lib/access/deeds'
import { traced, type Watches } from '@/lib/access/traced'
import type { TracedDeed } from '@/lib/access/traced-deeds'
import { database, type Tx } from '@/lib/db/client'
import { done, type Result, refuse } from '@/lib/shared/result'
import { currentActor } from './actor'
import { answerForm, type FormOptions, readForm } from './answer-form'
import type { FormAction } from './form-state'
import { tracePlace } from './trace-place'
import { words } from './words'

export interface ActOptions<Schema extends z.ZodType, Value> extends FormOptions<Schema, Value> {
  deed: Deed & TracedDeed
  /** Who acts, where that is not simply who is signed in. */
  who?: () => Promise<Actor | null>
  /** What has to be asked before the write begins, since it takes its time and counts if refused. */
  first?: (actor: Actor, input: z.output<Schema>) => Promise<Result<unknown>>
  verb: (tx: Tx, actor: Actor, input: z.output<Schema>) => Promise<Result<Value>>
  watches: Watches<z.output<Schema>, Value>
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
 *       watches: (tx, actor, _, added) => watchedGood(tx, actor, added?.goodId),
 *       done: ({ goodId }) => `/office/goods/${goodId}`,
 *     })
 */
export function act<Schema extends z.ZodType, Value>(
  options: ActOptions<Schema, Value>,
): FormAction {
  const work = async (form: FormData) => {
    const carriedOut = await carryOut(options, form)
    if (!carriedOut.ok) return carriedOut
    const { value, input } = carriedOut.value
    return done(await options.done(value, { input, ...(await words()) }))
  }
  return (previous, form) => answerForm(previous, form, () => work(form), options.invalid)
}

/** who → may they → parse → do. The caller has asked whether a page of ours sent the form. */
export async function carryOut<Schema extends z.ZodType, Value>(
  options: Omit<ActOptions<Schema, Value>, 'done'>,
  form: FormData,
): Promise<Result<{ value: Value; input: z.output<Schema> }>> {
  const { who = currentActor } = options
  const actor = await who()
  if (!actor) return refuse('NOT_SIGNED_IN')
  if (!mayDo(actor.roles, options.deed)) return refuse('NOT_ALLOWED')
  const read = readForm(options, form)
  if (!read.ok) return read
  const asked = await options.first?.(actor, read.value)
  if (asked && !asked.ok) return asked
  const { write } = await database()
  const place = await tracePlace()
  const result = await write((tx) => traced(tx, { actor, place, input: read.value }, options))
  return result.ok ? { ...result, value: { value: result.value, input: read.value } } : result
}
