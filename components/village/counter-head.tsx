import type { SignedIn } from '@/lib/access/queries'
import { words } from '@/lib/request/words'
import { OnDuty } from './on-duty'

/** The upper edge of the till: which counter it is, who stands at it, and the way to the office. */
export async function CounterHead({ person, village }: SignedIn) {
  const { t } = await words()
  return (
    <header className="screen-only flex flex-wrap items-center justify-between gap-x-6 bg-ink px-4 max-sm:gap-x-4 text-cream">
      <a href="/counter" className="inline-flex min-h-target items-center gap-3 text-cream">
        <strong className="font-serif text-lead">{t('common.keys.counter')}</strong>
        <span className="max-sm:hidden">{village.storeName}</span>
      </a>
      <div className="flex flex-wrap items-center gap-x-6 max-sm:gap-x-4">
        <a href="/office" className="inline-flex min-h-target min-w-target items-center text-cream">
          {t('common.places.office')}
        </a>
        <OnDuty staffId={person.staffId} name={person.name} shortOnPhone />
      </div>
    </header>
  )
}
