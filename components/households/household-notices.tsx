import { Notice } from '@/components/ui/notice'
import type { HouseholdFile } from '@/lib/households/queries'
import { words } from '@/lib/request/words'
import type { CivilDate } from '@/lib/shared/civil-date'
import { householdName } from './household-name'

/** What the office has to know before it deals with a household: merged, closed, to be visited, barred. */
export async function HouseholdNotices(props: { household: HouseholdFile; today: CivilDate }) {
  const { t, formats } = await words()
  const { living, barredUntil, barredReason, barSheetId, heirNumber, heirHead } = props.household
  const { visitNeeded, visitNote } = props.household
  const heir =
    heirNumber !== null && heirHead !== null
      ? householdName(t, { number: heirNumber, headName: heirHead })
      : undefined
  const barred = barredUntil !== null && barredUntil > props.today
  if (living !== 'CLOSED' && !barred && !visitNeeded) return null
  return (
    <div className="mb-6 grid gap-3">
      {heir ? (
        <Notice tone="info" title={t('changes.merged', { heir })}>
          <a
            href={`/office/households/${heirNumber}`}
            className="inline-flex min-h-target items-center"
          >
            {t('changes.mergedNext', { heir })}
          </a>
        </Notice>
      ) : (
        living === 'CLOSED' && <Notice tone="info" title={t('households.file.closed')} />
      )}
      {visitNeeded && (
        <Notice tone="warn" title={t('changes.visitNeeded', { note: visitNote ?? '' })} />
      )}
      {barred && (
        <Notice
          tone="warn"
          title={t('households.file.barred', { date: formats.date(barredUntil) })}
        >
          {barredReason && t('households.file.barredReason', { reason: barredReason })}
          {barSheetId && (
            <p>
              <a
                href={`/office/review/${barSheetId}?show=decided`}
                className="inline-flex min-h-target items-center"
              >
                {t('households.file.barredSheet')}
              </a>
            </p>
          )}
        </Notice>
      )}
    </div>
  )
}
