import type { z } from 'zod'
import { done, repeated } from '@/lib/shared/result'
import { type ActOptions, carryOut } from './act'
import { answerForm } from './answer-form'
import type { FormAction } from './form-state'
import { type Words, words } from './words'

export interface SeenOptions<Schema extends z.ZodType, Value> extends ActOptions<Schema, Value> {
  /** What happens, in one sentence. */
  sentence: (value: Value, words: Words) => string
}

/**
 * As `act`, for what is hard to take back: the first send carries the verb out, rolls it back and
 * shows the sentence of what would happen; only a send that was shown that very sentence keeps it.
 * What came in between, a field or the book, is shown again. Works without JavaScript.
 */
export function actWhenSeen<Schema extends z.ZodType, Value>(
  options: SeenOptions<Schema, Value>,
): FormAction {
  const work = async (form: FormData) => {
    const asked = await words()
    let look: string | undefined
    const verb: typeof options.verb = async (tx, actor, input) => {
      look = undefined
      const result = await options.verb(tx, actor, input)
      if (!result.ok || result.repeated) return result
      const sentence = options.sentence(result.value, asked)
      if (form.get('seen') === sentence) return result
      look = sentence
      return repeated(result.value) // only looked at: the write door rolls it back
    }
    const carriedOut = await carryOut({ ...options, verb }, form)
    if (!carriedOut.ok) return carriedOut
    if (look !== undefined) return done({ look })
    const { value, input } = carriedOut.value
    return done(await options.done(value, { input, ...asked }))
  }
  return (previous, form) => answerForm(previous, form, () => work(form), options.invalid)
}
