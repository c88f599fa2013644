import { createTranslator } from 'use-intl/core'
import { timeZone } from '@/lib/shared/civil-date'
import { en } from './en'
import type { Locale } from './locales'
import { zhCN } from './zh-CN'

/** `t('earn.title')`: keys and the figures of each sentence are checked by the compiler. */
export type Translator = typeof chinese

// Made once per language: a translator parses each sentence once and keeps it.
const chinese = createTranslator({ locale: 'zh-CN', timeZone, messages: zhCN })
const english = createTranslator({ locale: 'en', timeZone, messages: en })

export function translator(locale: Locale): Translator {
  return locale === 'en' ? english : chinese
}
