import { z } from 'zod'
import { type CivilDate, type CivilMonth, isCivilDate, isCivilMonth } from './civil-date'
import type { RefusalCode } from './refusal-codes'

/*
 * The pieces that every form's schema is made of. A form sends text only, so each piece takes text
 * and hands out the village's own type. Its issues carry a refusal code as message and the figures
 * of the sentence in `params.figures`; `lib/request/refusals-of-issues.ts` turns them into refusals.
 * Not z.coerce.number(): it reads '' as 0 and '1e3' as 1000.
 */

type Figures = Record<string, string | number>

function say(sink: z.RefinementCtx<unknown>, code: RefusalCode, figures: Figures = {}): never {
  sink.addIssue({ code: 'custom', message: code, params: { figures }, input: sink.value })
  return z.NEVER
}

/** Full-width digits, letters and signs become plain ones (`０１２` → `012`), and ends are trimmed. */
export function plainText(text: string): string {
  return text.normalize('NFKC').trim()
}

/** A village's input methods write − and － where a minus is meant; − survives NFKC. */
function plainNumber(text: string): string {
  return plainText(text).replace(/^[−–]/, '-')
}

/** Free text as it is kept: Unix line ends, no control characters (PostgreSQL refuses NUL). */
function keptText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim()
}

interface Range {
  min: number
  max: number
}

function wholeNumber(text: string, range: Range, sink: z.RefinementCtx<unknown>): number {
  if (!/^[+-]?\d{1,15}$/.test(text)) return say(sink, 'NOT_A_NUMBER')
  const number = Number(text)
  if (number < range.min || number > range.max) {
    return say(sink, 'NUMBER_OUT_OF_RANGE', { min: range.min, max: range.max })
  }
  // -0 is 0 to a person, and another value to JSON and to Object.is
  return number === 0 ? 0 : number
}

/** Digits-only text → integer. REQUIRED, NOT_A_NUMBER, NUMBER_OUT_OF_RANGE {min, max}. */
export function int(range: Range) {
  return z.string().transform((typed, sink): number => {
    const text = plainNumber(typed)
    return text === '' ? say(sink, 'REQUIRED') : wholeNumber(text, range, sink)
  })
}

/** As `int`; left empty or left out it is null. */
export function optionalInt(range: Range) {
  return z
    .string()
    .optional()
    .transform((typed, sink): number | null => {
      const text = plainNumber(typed ?? '')
      return text === '' ? null : wholeNumber(text, range, sink)
    })
}

/** Numbers typed into one field, `12 15、20`, each once. NOT_A_NUMBER, NUMBER_OUT_OF_RANGE, TOO_MANY. */
export function intList({ count, ...range }: Range & { count: number }) {
  return z
    .string()
    .optional()
    .transform((typed, sink): number[] => {
      const parts = plainText(typed ?? '').split(/[\s,、;]+/)
      const numbers = parts
        .filter((part) => part !== '')
        .map((part) => wholeNumber(part, range, sink))
      return numbers.length > count ? say(sink, 'TOO_MANY', { max: count }) : [...new Set(numbers)]
    })
}

/** Text that must be there, trimmed. REQUIRED, TOO_LONG {max}; max counts as `maxlength` does. */
export function text(max: number) {
  return z.string().transform((typed, sink): string => {
    const kept = keptText(typed)
    if (kept === '') return say(sink, 'REQUIRED')
    return kept.length > max ? say(sink, 'TOO_LONG', { max }) : kept
  })
}

/** Text that may be left empty or left out: null then. TOO_LONG {max}. */
export function optionalText(max: number) {
  return z
    .string()
    .optional()
    .transform((typed, sink): string | null => {
      const kept = keptText(typed ?? '')
      if (kept.length > max) return say(sink, 'TOO_LONG', { max })
      return kept === '' ? null : kept
    })
}

/** `2026/7/5`, `2026.7.5` and `2026年7月5日` are how a date is typed where the browser has no calendar. */
function plainDate(typed: string): string {
  const parts = /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})?日?)?$/.exec(plainText(typed))
  if (!parts) return plainText(typed)
  return parts
    .slice(1)
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-')
}

/** A day of the village's calendar. REQUIRED, NOT_A_DATE. */
export const civilDate = z.string().transform((typed, sink): CivilDate => {
  const date = plainDate(typed)
  if (date === '') return say(sink, 'REQUIRED')
  return isCivilDate(date) ? date : say(sink, 'NOT_A_DATE')
})

/** As `civilDate`; left empty or left out it is null. */
export const optionalCivilDate = z
  .string()
  .optional()
  .transform((typed, sink): CivilDate | null => {
    const date = plainDate(typed ?? '')
    if (date === '') return null
    return isCivilDate(date) ? date : say(sink, 'NOT_A_DATE')
  })

/** A month of the village's calendar. REQUIRED, NOT_A_MONTH. */
export const civilMonth = z.string().transform((typed, sink): CivilMonth => {
  const month = plainDate(typed)
  if (month === '') return say(sink, 'REQUIRED')
  return isCivilMonth(month) ? month : say(sink, 'NOT_A_MONTH')
})

/** An id that we made. REQUIRED, INVALID. */
export const id = z.string().transform((typed, sink): string => {
  if (typed === '') return say(sink, 'REQUIRED')
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(typed) ? typed : say(sink, 'INVALID')
})

/** As `id`; a select's empty choice is null. */
export const optionalId = z
  .string()
  .optional()
  .transform((typed) => (typed === '' ? undefined : typed))
  .pipe(id.optional())
  .transform((given) => given ?? null)

/** A checkbox: a browser sends it only when it is ticked. */
export const ticked = z
  .string()
  .optional()
  .transform((sent) => sent !== undefined && sent !== '')

/** Boxes or fields that share one name: none, one or several of them. TOO_MANY {max}. */
export function many<Item extends z.ZodType>(item: Item, max: number) {
  return z
    .preprocess(
      (sent) => (sent === undefined ? [] : Array.isArray(sent) ? sent : [sent]),
      z.array(item).max(max),
    )
    .optional()
    .default([])
}
