'use client'

import { createContext } from 'react'
import { emptyFormState, type FormState } from '@/lib/request/form-state'

/** The few words a form's pieces say by themselves. */
export interface FormWords {
  refused: string
  pending: string
  optional: string
  /** In how many other places a sentence holds: `{count}`. */
  others: string
}

export interface FormAnswer {
  /** Begins the id of every field, so that two forms of a page do not share one. */
  formId: string
  state: FormState
  pending: boolean
  /** Whether the fields show values that were kept on this device, and not an answer's. */
  restored: boolean
  /** Fills the form's fields with values that were kept on this device. */
  restore: (values: FormState['values']) => void
  /** Fields whose refusals no longer hold, and how a field says so of itself. */
  settled: readonly string[]
  settle: (field: string) => void
  words: FormWords
}

/** What the form's last send was answered with. Fields outside an `ActionForm` see an empty one. */
export const FormContext = createContext<FormAnswer>({
  formId: 'field',
  state: emptyFormState,
  pending: false,
  restored: false,
  restore: () => {},
  settled: [],
  settle: () => {},
  words: { refused: '', pending: '', optional: '', others: '' },
})
