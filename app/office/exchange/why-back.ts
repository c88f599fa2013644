import { refusalText } from '@/lib/messages/refusal-text'
import { type PageQuery, wordIn } from '@/lib/request/query'
import type { Words } from '@/lib/request/words'
import { refusalCodes } from '@/lib/shared/refusal-codes'
import type { Refusal } from '@/lib/shared/result'

export type WhyBack = { refusal: Refusal } | { fault: string }

/** Where a file comes back to that was not looked at, and why. */
export function backTo(path: string, why: WhyBack): string {
  const query = new URLSearchParams()
  if ('fault' in why) query.set('fault', why.fault)
  else {
    query.set('refused', why.refusal.code)
    for (const [name, value] of Object.entries(why.refusal.figures ?? {}))
      query.set(`f.${name}`, String(value))
  }
  return `${path}?${query}`
}

/** The sentence for what the address says; undefined where it says nothing we know. */
export function whyBack(said: Words, query: PageQuery): string | undefined {
  const fault = wordIn(query, 'fault')
  if (/^[0-9A-F]{6}$/.test(fault)) return said.t('exchange.form.fault', { reference: fault })
  const code = refusalCodes.find((known) => known === wordIn(query, 'refused'))
  if (code === undefined) return undefined
  const figures = Object.keys(query)
    .filter((name) => name.startsWith('f.'))
    .map((name) => [name.slice(2), figureIn(wordIn(query, name))])
  return refusalText(said, { code, figures: Object.fromEntries(figures) })
}

function figureIn(word: string): string | number {
  return /^\d{1,9}$/.test(word) ? Number(word) : word
}
