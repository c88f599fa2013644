import { words } from '@/lib/request/words'
import { LanguageSwitch } from './language-switch'

/** The foot of every page: whose book this is, what it is, and the language. */
export async function SiteFooter({ villageName }: { villageName?: string }) {
  const { t } = await words()
  return (
    <footer className="mt-10 border-t border-edge text-soft print:hidden">
      <div className="mx-auto flex max-w-7xl flex-wrap items-center justify-between gap-x-6 px-4 py-3">
        <p className="max-w-prose">
          <strong className="font-serif text-ink">
            {[villageName, t('common.product')].filter(Boolean).join(' · ')}
          </strong>
          <span className="screen-only block text-note">{t('common.tagline')}</span>
        </p>
        <LanguageSwitch />
      </div>
    </footer>
  )
}
