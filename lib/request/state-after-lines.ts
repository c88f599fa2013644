import { newId } from '@/lib/shared/id'
import { fieldsOf } from './form-data'
import type { FormState } from './form-state'

export interface LineFields {
  /** The field that holds the lines. */
  field: string
  /** The hidden field with the id under which its lines count once, equal ones by their place. */
  idField: string
}

export interface RefusedLine {
  /** As it was typed. */
  text: string
  why: string
}

/**
 * What the form shows after its lines were tried: those that were refused stay, each with its reason,
 * under a new id, since an equal line that stayed or comes later is another one. After a fault all of
 * them stay under the old one, also those that went through: sent again these count once.
 */
export function stateAfterLines(
  answered: FormState,
  form: FormData,
  { field, idField }: LineFields,
  refused: readonly RefusedLine[],
): FormState {
  const { attempt, done } = answered
  if (done === undefined) return answered
  const renewed = { [idField]: newId() }
  if (refused.length === 0) return { ...answered, values: renewed }
  const left = { [field]: refused.map(({ text }) => text).join('\n') }
  return {
    attempt,
    values: { ...fieldsOf(form), ...left, ...renewed },
    // each reason once, at the top: the lines stand below it in the field
    refusals: [
      { message: done },
      ...refused.map(({ text, why }) => ({ message: `${text}：${why}` })),
    ],
  }
}
