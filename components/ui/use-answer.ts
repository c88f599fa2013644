'use client'

import { unstable_rethrow } from 'next/navigation'
import { useActionState } from 'react'
import { emptyFormState, type FormAction, type FormState } from '@/lib/request/form-state'

/**
 * What a form was answered with, and how it is sent. `post` is the server's own action, which works
 * without a script. With a sentence for when no answer comes, `send` is used where there is one: the
 * form then stays as it was typed and says that sentence, instead of giving way to a fault page.
 */
export function useAnswer(action: FormAction, unreachable: string | undefined) {
  const [posted, post, posting] = useActionState(action, emptyFormState)
  const [sent, send, sending] = useActionState(orUnreachable(action, unreachable), posted)
  return unreachable === undefined
    ? { state: posted, post, send: undefined, pending: posting }
    : { state: sent, post, send, pending: sending }
}

function orUnreachable(action: FormAction, message = ''): FormAction {
  return async (previous, form): Promise<FormState> => {
    try {
      return await action(previous, form)
    } catch (error) {
      // a redirect is an answer
      unstable_rethrow(error)
      const attempt = previous.attempt + 1
      return { refusals: [{ message }], values: valuesOf(form), attempt }
    }
  }
}

/** The fields as they were typed, files apart. */
export function valuesOf(form: FormData): FormState['values'] {
  const values: Record<string, string[]> = {}
  for (const [name, value] of form)
    if (typeof value === 'string' && !name.startsWith('$'))
      values[name] = [...(values[name] ?? []), value]
  return values
}
