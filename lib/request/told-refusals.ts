import type { Language } from '@/lib/messages/language'
import { refusalText, refusalTextOfMany } from '@/lib/messages/refusal-text'
import type { Refusal } from '@/lib/shared/result'
import type { FormState } from './form-state'

/** From so many households on they are counted in the summary of a form, and not named. */
const many = 4

/**
 * Refusals as sentences for a form. Where many households are refused for one reason, each is told
 * as well what to say of them together. `invalid` holds own sentences for INVALID by field.
 */
export function toldRefusals(
  language: Language,
  refusals: readonly Refusal[],
  invalid: Record<string, string> = {},
): FormState['refusals'] {
  const counts = new Map<string, number>()
  for (const refusal of refusals) {
    const reason = reasonOf(refusal)
    if (reason !== undefined) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  }
  return refusals.map((refusal) => {
    const { code, field } = refusal
    const own = code === 'INVALID' && field !== undefined ? invalid[field] : undefined
    const count = counts.get(reasonOf(refusal) ?? '') ?? 0
    return {
      message: own ?? refusalText(language, refusal),
      field,
      ...(count >= many && { together: refusalTextOfMany(language, refusal, count) }),
    }
  })
}

/** What refusals of several households have in common; undefined for one that names no household. */
function reasonOf({ code, figures = {} }: Refusal): string | undefined {
  const { number, head, ...same } = figures
  return number === undefined || head === undefined ? undefined : JSON.stringify([code, same])
}
