import { createTranslator } from 'use-intl/core'
import type { Difference, DifferenceName } from '@/lib/shared/audit'
import { audits as english } from './en/audits'
import { figuresWritten } from './figures-written'
import { withLabels } from './label-words'
import type { Language } from './language'
import type { Locale } from './locales'
import { madeOnce } from './made-once'
import { audits as chinese } from './zh-CN/audits'

const messagesIn: Record<Locale, Record<DifferenceName, string>> = {
  'zh-CN': chinese.differences,
  en: english.differences,
}

const sentences = madeOnce(({ locale, labels }) =>
  createTranslator({ locale, messages: withLabels(messagesIn[locale], locale, labels) }),
)

export function isDifferenceName(name: unknown): name is DifferenceName {
  return typeof name === 'string' && Object.hasOwn(chinese.differences, name)
}

/** What does not add up, as a sentence with its figures. */
export function differenceText(language: Language, { what, figures }: Difference): string {
  const { locale } = language
  return sentences(language)(what, figuresWritten(locale, figures, messagesIn[locale][what]))
}
