import { cookies } from 'next/headers'
import { cache } from 'react'
import { type Formats, formatsOf } from '@/lib/messages/formats'
import { type Locale, localeFrom } from '@/lib/messages/locales'
import { type Translator, translator } from '@/lib/messages/translator'

export const languageCookie = 'lang'

export interface Words {
  t: Translator
  locale: Locale
  formats: Formats
}

/** The words of this request, in the language its reader chose. */
export const words = cache(async (): Promise<Words> => {
  const locale = localeFrom((await cookies()).get(languageCookie)?.value)
  return { t: translator(locale), locale, formats: formatsOf(locale) }
})
