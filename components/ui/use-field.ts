'use client'

import { use } from 'react'
import type { FormState } from '@/lib/request/form-state'
import { FormContext } from './form-context'
import { refusalsTogether } from './refusals-together'

export interface FieldAnswer {
  id: string
  errors: string[]
  /** What was typed in a form that was refused, only looked at, or kept on this device; else undefined. */
  typed: string[] | undefined
  /**
   * React resets a form after every send, and a select or a checkbox does not come back to a new
   * default by itself: a control with this key is made anew.
   */
  attempt: number
}

/**
 * What a form knows about one of its fields. Boxes of one name are told apart by their value: the
 * box `household` of value `7` is the field `household.7`.
 */
export function useField(name: string, value?: string): FieldAnswer {
  const { formId, state, restored, settled } = use(FormContext)
  const key = value === undefined ? name : `${name}.${value}`
  const typed = state.values[name]
  const kept = state.refusals.length > 0 || state.look !== undefined
  const refused = state.refusals.filter(({ field }) => field === key)
  return {
    id: fieldId(formId, key),
    errors: settled.includes(key) ? [] : saidAt(refused),
    typed: kept || restored ? [typed ?? []].flat() : undefined,
    attempt: state.attempt,
  }
}

/** Beside a field of its own a household is named, also where many are refused alike. */
function saidAt(refused: FormState['refusals']): string[] {
  const [only, another] = refused
  if (only && !another) return [only.message]
  return refusalsTogether(refused).map(({ message }) => message)
}

/** Where the summary of a refused form leads to. */
export function fieldId(formId: string, name: string): string {
  return `${formId}-${name}`
}

/** The ids that describe a control: its hint and its refusals, if there are any. */
export function describedBy(id: string, hint: unknown, errors: string[]): string | undefined {
  const ids = [hint ? `${id}-hint` : '', errors.length > 0 ? `${id}-error` : '']
  return ids.filter(Boolean).join(' ') || undefined
}
