import { words } from '@/lib/request/words'

const languages = [
  { locale: 'zh-CN', key: 'common.language.zh' },
  { locale: 'en', key: 'common.language.en' },
] as const

/** 中文 / English: one small form each, so that it works without JavaScript and changes no address. */
export async function LanguageSwitch() {
  const { t, locale: current } = await words()
  return (
    <fieldset className="screen-only flex gap-2">
      <legend className="sr-only">{t('common.language.label')}</legend>
      {languages.map(({ locale, key }) => (
        <form key={locale} method="post" action={`/lang?to=${locale}`}>
          <button
            type="submit"
            lang={locale}
            aria-current={locale === current ? 'true' : undefined}
            className="min-h-target min-w-target px-2 underline underline-offset-4 aria-[current]:font-bold aria-[current]:no-underline"
          >
            {t(key)}
          </button>
        </form>
      ))}
    </fieldset>
  )
}
