import { formatDate, formatMonth, formatPoints } from './formats'
import type { Locale } from './locales'

type Figures = Readonly<Record<string, string | number>>

/** Figures as a sentence shows them: months and dates written out, minus signs real, thousands parted. */
export function figuresWritten(locale: Locale, figures: Figures, sentence: string): Figures {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name,
      stays(name, sentence) ? value : writtenOut(locale, value),
    ]),
  )
}

/** Numbers that name something: nobody looks for household 1,042. */
const names = ['number', 'into', 'seq', 'next', 'line', 'receipt']

/** A figure that is no amount, or one that its sentence counts by itself: `{count, plural, …}`. */
function stays(name: string, sentence: string): boolean {
  return names.includes(name) || sentence.includes(`{${name},`)
}

function writtenOut(locale: Locale, figure: string | number): string {
  if (typeof figure === 'number') return formatPoints(figure)
  if (/^\d{4}-\d{2}-\d{2}$/.test(figure)) return formatDate(locale, figure)
  return /^\d{4}-\d{2}$/.test(figure) ? formatMonth(locale, figure) : figure
}
