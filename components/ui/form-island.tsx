'use client'

import { type FormEvent, type ReactNode, startTransition, useId } from 'react'
import type { FormAction } from '@/lib/request/form-state'
import { FormContext, type FormWords } from './form-context'
import { FormMessage } from './form-message'
import { useAnswer } from './use-answer'
import { useKeptValues } from './use-kept-values'
import { useSettled } from './use-settled'

export interface FormIslandProps {
  action: FormAction
  words: FormWords
  children: ReactNode
  /** Begins the ids of the fields. Given where a page links to them, else made up. */
  id?: string
  /**
   * Said when no answer comes. Only for a form that can be sent twice and counts once: one that
   * carries an id of its own.
   */
  unreachable?: string
  /** Its last piece stays in sight at the lower edge, from the form's first line on. */
  barBelow?: boolean
}

/** The part of `ActionForm` that lives in the browser. Client components use it directly. */
export function FormIsland(props: FormIslandProps) {
  const { action, words, children, id, unreachable, barBelow } = props
  const madeUpId = useId()
  const formId = id ?? madeUpId
  const { state, post, send, pending } = useAnswer(action, unreachable)
  const { shown, restored, restore } = useKeptValues(state)
  const { settled, settle } = useSettled(shown.attempt)

  function submit(event: FormEvent<HTMLFormElement>): void {
    // the second click of a double click
    if (pending) event.preventDefault()
    // a field of the form may have refused already
    if (event.defaultPrevented || !send) return
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    startTransition(() => send(fields))
  }

  return (
    <FormContext
      value={{ formId, state: shown, pending, restored, restore, settled, settle, words }}
    >
      <form
        id={formId}
        action={post}
        noValidate
        aria-busy={pending}
        // what is kept on this device must not mix with what the browser remembers by itself
        autoComplete={send && 'off'}
        onSubmit={submit}
        // a bar that sticks in a grid need not leave its own row
        className={barBelow ? 'flex flex-col gap-5' : 'grid gap-5'}
      >
        <FormMessage />
        {children}
      </form>
    </FormContext>
  )
}
