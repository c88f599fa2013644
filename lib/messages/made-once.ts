import type { Language } from './language'

/** Keeps what is made for a language: a translator parses each sentence once. There are twelve. */
export function madeOnce<Made>(make: (language: Language) => Made): (language: Language) => Made {
  const made = new Map<string, Made>()
  return (language) => {
    const { locale, labels } = language
    const key = `${locale} ${labels.placeLabel} ${labels.groupLabel}`
    const kept = made.get(key) ?? make(language)
    made.set(key, kept)
    return kept
  }
}
