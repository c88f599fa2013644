import { cookies } from 'next/headers'
import { unstable_rethrow } from 'next/navigation'
import { type Formats, formatsOf } from '@/lib/messages/formats'
import type { Language } from '@/lib/messages/language'
import { localeFrom } from '@/lib/messages/locales'
import { type Translator, translator } from '@/lib/messages/translator'
import { type Labels, usualLabels } from '@/lib/shared/labels'
import { languageCookie } from './reading-cookies'
import { villageHere } from './village'

export interface Words extends Language {
  t: Translator
  formats: Formats
}

/** The words of this request: the language its reader chose, and the labels of the village it shows. */
export async function words(): Promise<Words> {
  const locale = localeFrom((await cookies()).get(languageCookie())?.value)
  const labels = await labelsHere()
  return { t: translator({ locale, labels }), locale, labels, formats: formatsOf(locale) }
}

/** Words must be there also to say that the database is not. */
async function labelsHere(): Promise<Labels> {
  try {
    return (await villageHere()) ?? usualLabels
  } catch (error) {
    unstable_rethrow(error)
    return usualLabels
  }
}
