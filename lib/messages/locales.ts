/** The languages of the screens. The first is what a village speaks. */
export const locales = ['zh-CN', 'en'] as const
export type Locale = (typeof locales)[number]

export const defaultLocale: Locale = 'zh-CN'

/** The language asked for, or the village's when it is not one of ours. */
export function localeFrom(text: string | undefined): Locale {
  return locales.find((locale) => locale === text) ?? defaultLocale
}
