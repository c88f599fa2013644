import { LinkButton } from '@/components/ui/link-button'
import type { Actor } from '@/lib/access/actor'
import { mayDo } from '@/lib/access/deeds'
import { type BookSpan, closableMonths, isClosed, type MonthRange } from '@/lib/months/month-range'
import type { BookMonth } from '@/lib/months/queries'
import { words } from '@/lib/request/words'

/** What is done next with these months: post or close them, then hang up the table. */
export async function PeriodSteps(props: {
  actor: Actor
  path: string
  range: MonthRange
  span: BookSpan
  months: readonly BookMonth[]
}) {
  const { t } = await words()
  const { actor, path, range, span, months } = props
  const noticeMonth = months.findLast(({ closing }) => closing?.noticeMonth)?.closing?.noticeMonth
  const closable = mayDo(actor.roles, 'month.close') && closableMonths(span).includes(range.last)
  return (
    <>
      <LinkButton href={`${path}/wall`} look={isClosed(range, span) ? 'primary' : 'quiet'}>
        {t('months.period.toWall')}
      </LinkButton>
      {noticeMonth && (
        <LinkButton href={`/office/notices/${noticeMonth}`}>{t('months.toNotice')}</LinkButton>
      )}
      {closable && (
        <LinkButton href={`/office/months/close?through=${range.last}`} look="primary">
          {t('months.period.toClose')}
        </LinkButton>
      )}
    </>
  )
}
