import { LinkButton } from '@/components/ui/link-button'
import type { Actor } from '@/lib/access/actor'
import { mayDo } from '@/lib/access/deeds'
import { type BookSpan, closableMonths, isClosed, type MonthRange } from '@/lib/months/month-range'
import { words } from '@/lib/request/words'

/** What is done next with these months: close them, then hang up the table. */
export async function PeriodSteps(props: {
  actor: Actor
  path: string
  range: MonthRange
  span: BookSpan
}) {
  const { t } = await words()
  const { actor, path, range, span } = props
  const closable = mayDo(actor.roles, 'month.close') && closableMonths(span).includes(range.last)
  return (
    <>
      <LinkButton href={`${path}/wall`} look={isClosed(range, span) ? 'primary' : 'quiet'}>
        {t('months.period.toWall')}
      </LinkButton>
      {closable && (
        <LinkButton href={`/office/months/close?through=${range.last}`} look="primary">
          {t('common.nouns.close')}
        </LinkButton>
      )}
    </>
  )
}
