import type { Words } from '@/lib/request/words'
import type { TraceFilter } from '@/lib/supervision/trace-queries'
import { deedChoice } from './deed-text'

/** What the traces were narrowed to, for the paper that shows no filter. */
export function askedWords(said: Words, asked: TraceFilter, who?: string): string {
  const { t, formats } = said
  const { deed, text, from, through } = asked
  const parts = [
    who && t('traces.set', { fact: t('traces.who'), after: who }),
    deed && t('traces.set', { fact: t('traces.what'), after: deedChoice(said, deed) }),
    text && t('traces.set', { fact: t('traces.text'), after: text }),
    from && t('traces.set', { fact: t('traces.from'), after: formats.date(from) }),
    through && t('traces.set', { fact: t('traces.through'), after: formats.date(through) }),
  ]
  return parts.filter(Boolean).join(' · ')
}
