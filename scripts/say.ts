import { type Formats, formatsOf } from '@/lib/messages/formats'
import { plain } from '@/lib/messages/language'
import { type Locale, locales } from '@/lib/messages/locales'
import { type Translator, translator } from '@/lib/messages/translator'

/** In the language whose words it is given. */
export type Sentence = (t: Translator, formats: Formats, locale: Locale) => string

/**
 * Each sentence in both languages: whoever sits at a village's computer reads one of them. What is
 * the same in both is said once.
 */
export function say(sentence: Sentence, speak: (line: string) => void = console.log): void {
  for (const line of saidIn(sentence)) speak(line)
}

/** The same in one line. */
export function inBoth(sentence: Sentence): string {
  return saidIn(sentence).join(' · ')
}

/** A line in each language, or one. */
export function saidIn(sentence: Sentence): string[] {
  return [
    ...new Set(
      locales.map((locale) => sentence(translator(plain(locale)), formatsOf(locale), locale)),
    ),
  ]
}

/** Parts that have commas of their own. */
export function inARow(locale: Locale, parts: readonly string[]): string {
  return parts.join(locale === 'en' ? '; ' : '；')
}
