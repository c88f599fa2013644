import { type Formats, formatsOf } from '@/lib/messages/formats'
import { plain } from '@/lib/messages/language'
import { type Translator, translator } from '@/lib/messages/translator'

/**
 * Each sentence in both languages: whoever sits at a village's computer reads one of them. What is
 * the same in both is said once.
 */
export function say(
  sentence: (t: Translator, formats: Formats) => string,
  speak: (line: string) => void = console.log,
): void {
  const said = (['zh-CN', 'en'] as const).map((locale) =>
    sentence(translator(plain(locale)), formatsOf(locale)),
  )
  for (const line of new Set(said)) speak(line)
}
