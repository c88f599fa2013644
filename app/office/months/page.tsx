import { PeriodTabs } from '@/components/months/period-tabs'
import { QuarterStrip } from '@/components/months/quarter-strip'
import { rangeName } from '@/components/months/range-name'
import { LinkButton } from '@/components/ui/link-button'
import { PageHead } from '@/components/ui/page-head'
import { mayDo } from '@/lib/access/deeds'
import { closableMonths, proposedClosing, yearsOf } from '@/lib/months/month-range'
import { noticeOnDesk } from '@/lib/months/notice-queries'
import { countObjections } from '@/lib/months/objection-queries'
import { bookSpan, monthsOfBook } from '@/lib/months/queries'
import { requireActor } from '@/lib/request/actor'
import { today } from '@/lib/request/clock'
import { choiceIn, type PageQuery } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { quarterOf, yearOf } from '@/lib/shared/civil-date'

const path = '/office/months'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('months.title') }
}

/** The year sheet: every month of the book, how it stands, and the closing that comes next. */
export default async function MonthsPage(props: { searchParams: Promise<PageQuery> }) {
  const actor = await requireActor('month.look', path)
  const { villageId, roles } = actor
  const asked = await words()
  const { t, formats } = asked
  const read = await reader()
  const [span, desk, { unanswered }] = await Promise.all([
    bookSpan(read, villageId, today()),
    noticeOnDesk(read, villageId),
    countObjections(read, actor),
  ])
  const years = yearsOf(span)
  const closable = closableMonths(span)
  const year =
    choiceIn(await props.searchParams, 'year', years) ?? yearOf(closable[0] ?? span.running)
  const months = await monthsOfBook(read, villageId, span, {
    first: `${year}-01`,
    last: `${year}-12`,
  })
  const through = proposedClosing(closable)
  const quarters = [...new Set(months.map(({ month }) => quarterOf(month)))].toReversed()
  return (
    <>
      <PageHead
        title={t('months.title')}
        lead={t(desk.noticeDays > 0 ? 'months.lead' : 'months.leadAtOnce')}
        next={
          <>
            <LinkButton href="/office/objections">
              {t('objections.toList', { count: unanswered })}
            </LinkButton>
            {desk.notice ? (
              <LinkButton href={`/office/notices/${desk.notice.firstMonth}`} look="primary">
                {t('months.seeNotice', {
                  range: rangeName(asked, {
                    first: desk.notice.firstMonth,
                    last: desk.notice.lastMonth,
                  }),
                })}
              </LinkButton>
            ) : (
              through &&
              mayDo(roles, 'month.close') && (
                <LinkButton href={`${path}/close`} look="primary">
                  {t(desk.noticeDays > 0 ? 'months.postNext' : 'months.closeNext', {
                    range: rangeName(asked, { first: span.open, last: through }),
                  })}
                </LinkButton>
              )
            )}
          </>
        }
      />
      {mayDo(roles, 'village.change') && (
        <p className="mb-4">
          <a href="/office/settings" className="inline-flex min-h-target items-center">
            {t('months.noticeSetting')}
          </a>
        </p>
      )}
      <PeriodTabs
        label={t('months.years')}
        period={year}
        periods={years.toReversed()}
        hrefOf={(name) => `${path}?year=${name}`}
      />
      {quarters.map((quarter) => (
        <QuarterStrip
          key={quarter}
          quarter={quarter}
          months={months.filter(({ month }) => quarterOf(month) === quarter)}
          reviews={mayDo(roles, 'claim.review')}
        />
      ))}
      <p>
        <a href={`${path}/${year}`} className="inline-flex min-h-target items-center">
          {t('months.yearTotals', { year: formats.period(year) })}
        </a>
      </p>
    </>
  )
}
