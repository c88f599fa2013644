import { type Formats, formatsOf } from '@/lib/messages/formats'
import { plain } from '@/lib/messages/language'
import { type Translator, translator } from '@/lib/messages/translator'

/** Each sentence in both languages: whoever sits at a village's computer reads one of them. */
export function say(
  sentence: (t: Translator, formats: Formats) => string,
  speak: (line: string) => void = console.log,
): void {
  for (const locale of ['zh-CN', 'en'] as const)
    speak(sentence(translator(plain(locale)), formatsOf(locale)))
}
