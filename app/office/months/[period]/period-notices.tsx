import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import type { Actor } from '@/lib/access/actor'
import { mayDo } from '@/lib/access/deeds'
import type { BookMonth } from '@/lib/months/queries'
import { words } from '@/lib/request/words'
import { isPeriod } from '@/lib/shared/civil-date'

/** What has just been done, and what is still missing from these totals. */
export async function PeriodNotices(props: {
  actor: Actor
  months: readonly BookMonth[]
  period: string
  justClosed: boolean
}) {
  const { t, formats } = await words()
  const { actor, months, period, justClosed } = props
  const waiting = months
    .filter(({ closing }) => !closing)
    .reduce((sum, month) => sum + month.waiting, 0)
  const publishable = isPeriod(period) && mayDo(actor.roles, 'red-list.publish')
  return (
    <div className="screen-only mb-4 grid gap-3">
      {justClosed && (
        <Notice tone="ok" title={t('months.closed.title', { range: formats.period(period) })}>
          <p>{t('months.closed.body')}</p>
          {publishable && (
            <p className="mt-2">
              <LinkButton href={`/office/ranking/${period}/publish`}>
                {t('months.closed.publish')}
              </LinkButton>
            </p>
          )}
        </Notice>
      )}
      {waiting > 0 && (
        <Notice tone="warn" title={t('months.period.waiting', { count: waiting })}>
          {mayDo(actor.roles, 'claim.review') && (
            <a href="/office/review" className="inline-flex min-h-target items-center">
              {t('months.period.toReview')}
            </a>
          )}
        </Notice>
      )}
    </div>
  )
}
