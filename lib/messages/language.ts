import { type Labels, usualLabels } from '@/lib/shared/labels'
import type { Locale } from './locales'

/** What sentences are written in: a language, and the village's own words in it. */
export interface Language {
  locale: Locale
  labels: Labels
}

/** Where no village speaks: the set-up, the terminal. */
export function plain(locale: Locale): Language {
  return { locale, labels: usualLabels }
}
