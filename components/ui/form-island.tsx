'use client'

import { type ReactNode, useActionState, useId } from 'react'
import { emptyFormState, type FormAction } from '@/lib/request/form-state'
import { FormContext, type FormWords } from './form-context'
import { FormMessage } from './form-message'

export interface FormIslandProps {
  action: FormAction
  words: FormWords
  children: ReactNode
  /** Begins the ids of the fields. Given where a page links to them, else made up. */
  id?: string
  /** How the summary of refusals calls the fields. */
  labels?: Record<string, string>
}

/** The part of `ActionForm` that lives in the browser. Client components use it directly. */
export function FormIsland({ action, words, children, id, labels }: FormIslandProps) {
  const madeUpId = useId()
  const formId = id ?? madeUpId
  const [state, send, pending] = useActionState(action, emptyFormState)
  return (
    <FormContext value={{ formId, state, pending, words }}>
      <form
        id={formId}
        action={send}
        noValidate
        aria-busy={pending}
        onSubmit={(event) => {
          // the second click of a double click
          if (pending) event.preventDefault()
        }}
        className="grid gap-5"
      >
        <FormMessage labels={labels} />
        {children}
      </form>
    </FormContext>
  )
}
