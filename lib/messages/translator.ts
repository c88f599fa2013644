import { createTranslator } from 'use-intl/core'
import { timeZone } from '@/lib/shared/civil-date'
import type { Labels } from '@/lib/shared/labels'
import { en } from './en'
import { withLabels } from './label-words'
import type { Language } from './language'
import { madeOnce } from './made-once'
import { zhCN } from './zh-CN'

/** `t('earn.title')`: keys and the figures of each sentence are checked by the compiler. */
export type Translator = ReturnType<typeof chinese>

export const translator: (language: Language) => Translator = madeOnce(({ locale, labels }) =>
  locale === 'en' ? english(labels) : chinese(labels),
)

function chinese(labels: Labels) {
  const messages = withLabels(zhCN, 'zh-CN', labels)
  return createTranslator({ locale: 'zh-CN', timeZone, messages })
}

function english(labels: Labels) {
  return createTranslator({ locale: 'en', timeZone, messages: withLabels(en, 'en', labels) })
}
