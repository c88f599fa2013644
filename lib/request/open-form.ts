import type { z } from 'zod'
import { done, type Result } from '@/lib/shared/result'
import { answerForm, type FormOptions, readForm } from './answer-form'
import type { FormAction } from './form-state'
import { words } from './words'

export interface OpenFormOptions<Schema extends z.ZodType, Value>
  extends FormOptions<Schema, Value> {
  /** Does the work, cookies included. Decides itself who may: nobody has been asked for. */
  work: (input: z.output<Schema>) => Promise<Result<Value>>
}

/** As `act`, for the few forms that come before anybody is signed in: the sign-in, the set-up. */
export function openForm<Schema extends z.ZodType, Value>(
  options: OpenFormOptions<Schema, Value>,
): FormAction {
  const work = async (form: FormData) => {
    const read = readForm(options, form)
    if (!read.ok) return read
    const result = await options.work(read.value)
    if (!result.ok) return result
    return done(await options.done(result.value, { input: read.value, ...(await words()) }))
  }
  return (previous, form) => answerForm(previous, form, () => work(form), options.invalid)
}
