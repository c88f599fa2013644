import { redirect } from 'next/navigation'
import { ExportLinks } from '@/components/exchange/export-links'
import { LandscapeSheet } from '@/components/months/landscape-sheet'
import { PeriodTabs } from '@/components/months/period-tabs'
import { Seals } from '@/components/months/seals'
import { TotalsTable } from '@/components/months/totals-table'
import { EmptyState } from '@/components/ui/empty-state'
import { hrefWith } from '@/components/ui/href-with'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { isClosed, periodsAround, rangeInBook } from '@/lib/months/month-range'
import { type BookMonth, monthsOfBook, monthTotals, villageTotals } from '@/lib/months/queries'
import { requireActor } from '@/lib/request/actor'
import { type PageQuery, pageIn, wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { isCivilMonth } from '@/lib/shared/civil-date'
import { periodInBook } from './period-in-book'
import { PeriodNotices } from './period-notices'
import { PeriodSteps } from './period-steps'

interface PeriodPageProps {
  params: Promise<{ period: string }>
  searchParams: Promise<PageQuery>
}

export async function generateMetadata({ params }: PeriodPageProps) {
  const { t, formats } = await words()
  const { period } = await params
  return { title: t('months.period.title', { period: formats.period(period) }) }
}

/** 月度汇总 of a month, a quarter or a year, for the office: with deductions, debts and totals. */
export default async function PeriodPage(props: PeriodPageProps) {
  const { period } = await props.params
  const path = `/office/months/${period}`
  const actor = await requireActor('month.look', path)
  const { span, range } = await periodInBook(actor.villageId, period)
  const query = await props.searchParams
  const all = wordIn(query, 'all') === 'yes'
  const page = pageIn(query)
  const read = await reader()
  const [months, rows, totals] = await Promise.all([
    monthsOfBook(read, actor.villageId, span, range),
    monthTotals(read, actor.villageId, range, all ? undefined : { page }),
    villageTotals(read, actor.villageId, range),
  ])
  if (rows.length === 0 && page > 1) redirect(path)
  const { t, formats } = await words()
  const closed = isClosed(range, span)
  const named = formats.period(period)
  const month = isCivilMonth(period) ? period : undefined
  return (
    <LandscapeSheet>
      <PageHead
        title={t('months.period.title', { period: named })}
        lead={t(`months.period.${stateOf(months, closed)}`)}
        back={{ href: `/office/months?year=${period.slice(0, 4)}`, label: t('months.title') }}
        next={<PeriodSteps actor={actor} path={path} range={range} span={span} months={months} />}
      />
      <PeriodTabs
        label={t('months.period.tabs')}
        period={period}
        periods={periodsAround(period).filter((name) => rangeInBook(name, span))}
        hrefOf={(name) => `/office/months/${name}`}
      />
      <PeriodNotices
        actor={actor}
        months={months}
        period={period}
        justClosed={closed && wordIn(query, 'closed') === 'yes'}
      />
      <Seals months={months} />
      <p className="mb-3 font-bold text-lacquer">{t('months.period.office')}</p>
      {rows.length === 0 ? (
        <EmptyState>{t('months.period.none')}</EmptyState>
      ) : (
        <TotalsTable
          caption={t('months.period.caption', { period: named, count: totals.households })}
          rows={rows}
          totals={totals}
          linesOf={(number) => hrefWith('/office/ledger', { household: String(number), month })}
        />
      )}
      {all ? (
        <a href={path} className="screen-only inline-flex min-h-target items-center">
          {t('months.period.paged')}
        </a>
      ) : (
        <>
          <Pager path={path} query={{}} page={page} total={totals.households} />
          {totals.households > rows.length && (
            <a
              href={`${path}?all=yes`}
              className="screen-only inline-flex min-h-target items-center"
            >
              {t('months.period.all')}
            </a>
          )}
        </>
      )}
      <div className="screen-only mt-6">
        <ExportLinks table="months" period={period} />
      </div>
    </LandscapeSheet>
  )
}

function stateOf(months: readonly BookMonth[], closed: boolean) {
  if (closed) return 'sealed'
  return months.some(({ state }) => state === 'NOTICE') ? 'noticed' : 'open'
}
