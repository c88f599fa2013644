import { Notice } from '@/components/ui/notice'
import type { HouseholdFile } from '@/lib/households/queries'
import { words } from '@/lib/request/words'
import type { CivilDate } from '@/lib/shared/civil-date'

/** What the office has to know before it deals with a household: closed, or barred and why. */
export async function HouseholdNotices(props: { household: HouseholdFile; today: CivilDate }) {
  const { t, formats } = await words()
  const { living, barredUntil, barredReason } = props.household
  const barred = barredUntil !== null && barredUntil > props.today
  if (living !== 'CLOSED' && !barred) return null
  return (
    <div className="mb-6 grid gap-3">
      {living === 'CLOSED' && <Notice tone="info" title={t('households.file.closed')} />}
      {barred && (
        <Notice
          tone="warn"
          title={t('households.file.barred', { date: formats.date(barredUntil) })}
        >
          {barredReason && t('households.file.barredReason', { reason: barredReason })}
        </Notice>
      )}
    </div>
  )
}
