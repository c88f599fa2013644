import { createTranslator } from 'use-intl/core'
import type { RefusalCode } from '@/lib/shared/refusal-codes'
import type { Refusal } from '@/lib/shared/result'
import { refusals as english } from './en/refusals'
import { figuresWritten } from './figures-written'
import { withLabels } from './label-words'
import type { Language } from './language'
import type { Locale } from './locales'
import { madeOnce } from './made-once'
import { translator } from './translator'
import { refusals as chinese } from './zh-CN/refusals'

const messagesIn: Record<Locale, Record<RefusalCode, string>> = { 'zh-CN': chinese, en: english }

// A sentence that misses a figure is a fault of ours, not of the person: they get the plain
// "no" of INVALID, and the log gets the fault.
const sentences = madeOnce(({ locale, labels }) => {
  const messages = withLabels(messagesIn[locale], locale, labels)
  return createTranslator({ locale, messages, getMessageFallback: () => messages.INVALID })
})

/**
 * The sentence of a refusal with its figures: months and dates written out, minus signs real,
 * thousands parted, and `number` and `head` together as `{household}`.
 */
export function refusalText(language: Language, refusal: Refusal): string {
  return sentenceOf(language, refusal, householdNamed(language, refusal.figures ?? {}))
}

/** The same sentence, said once of so many households. */
export function refusalTextOfMany(language: Language, refusal: Refusal, count: number): string {
  const households = translator(language)('common.household.several', { count: String(count) })
  return sentenceOf(language, refusal, households)
}

function sentenceOf(
  language: Language,
  { code, figures = {} }: Refusal,
  household: string,
): string {
  const { locale } = language
  return sentences(language)(code, {
    household,
    ...figuresWritten(locale, figures, messagesIn[locale][code]),
  })
}

function householdNamed(
  language: Language,
  { number, head }: NonNullable<Refusal['figures']>,
): string {
  const t = translator(language)
  return number === undefined || head === undefined
    ? t('common.household.this')
    : t('common.household.numbered', { number: String(number), head: String(head) })
}
