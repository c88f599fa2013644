import { ExportLinks } from '@/components/exchange/export-links'
import { PeriodTabs } from '@/components/months/period-tabs'
import { StandingList } from '@/components/ranking/standing-list'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import {
  isClosed,
  quartersOf,
  rangeInBook,
  standingToShow,
  yearsOf,
} from '@/lib/months/month-range'
import { bookSpan } from '@/lib/months/queries'
import { standingTable } from '@/lib/ranking/places'
import { publishedPeriods, redListsOf, standingsOf } from '@/lib/ranking/queries'
import { requireActor } from '@/lib/request/actor'
import { today } from '@/lib/request/clock'
import { type PageQuery, pageIn, wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { isPeriod, yearOf } from '@/lib/shared/civil-date'
import { StandingState } from './standing-state'

const path = '/office/ranking'
const perPage = 50

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('ranking.title') }
}

/** The standing of a quarter or a year: a preview while its months are open, then as published. */
export default async function RankingPage(props: { searchParams: Promise<PageQuery> }) {
  const actor = await requireActor('standing.look', path)
  const query = await props.searchParams
  const read = await reader()
  const span = await bookSpan(read, actor.villageId, today())
  const asked = wordIn(query, 'period')
  const period =
    isPeriod(asked) && rangeInBook(asked, span)
      ? asked
      : standingToShow(span, await publishedPeriods(read, actor.villageId))
  const range = rangeInBook(period, span)
  const [standings, [published]] = await Promise.all([
    standingsOf(read, actor.villageId, period),
    redListsOf(read, actor.villageId, period),
  ])
  const { placed, unranked, withoutPlace } = standingTable(standings, published)
  const page = Math.min(pageIn(query), Math.max(1, Math.ceil(placed.length / perPage)))
  const { t, formats } = await words()
  return (
    <>
      <PageHead
        title={t('ranking.title')}
        lead={t('ranking.lead')}
        next={<LinkButton href="/office/honours">{t('honours.title')}</LinkButton>}
      />
      <PeriodTabs
        label={t('ranking.tabs')}
        period={period}
        periods={yearsOf(span)
          .flatMap((year) => (year === yearOf(period) ? [...quartersOf(year), year] : [year]))
          .filter((name) => rangeInBook(name, span))}
        hrefOf={(name) => `${path}?period=${name}`}
      />
      <StandingState
        actor={actor}
        period={period}
        closed={range !== undefined && isClosed(range, span)}
        published={published}
        anybody={placed.length > 0}
      />
      {placed.length === 0 ? (
        <EmptyState>{t('ranking.none')}</EmptyState>
      ) : (
        <StandingList
          caption={t('ranking.caption', { period: formats.period(period), count: placed.length })}
          rows={placed.slice((page - 1) * perPage, page * perPage)}
        />
      )}
      <div className="mt-4 grid gap-1 text-soft">
        {withoutPlace > 0 && <p>{t('ranking.withoutPlace', { count: withoutPlace })}</p>}
        {unranked.length > 0 && (
          <p>
            {t('ranking.unranked', {
              numbers: unranked
                .map((number) => t('ranking.number', { number: String(number) }))
                .join(t('ranking.between')),
            })}
          </p>
        )}
      </div>
      <Pager path={path} query={{ period }} page={page} total={placed.length} perPage={perPage} />
      <div className="screen-only mt-6">
        <ExportLinks table="standing" period={period} />
      </div>
    </>
  )
}
