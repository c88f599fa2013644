import { PeriodTabs } from '@/components/months/period-tabs'
import { PairsTable } from '@/components/supervision/pairs-table'
import { Part } from '@/components/supervision/part'
import { RangesTable } from '@/components/supervision/ranges-table'
import { RecordersTable } from '@/components/supervision/recorders-table'
import { LateTable, ReversalsTable } from '@/components/supervision/remarks-tables'
import { ResetsPart } from '@/components/supervision/resets-part'
import { ReviewsTable } from '@/components/supervision/reviews-table'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { PrintButton } from '@/components/ui/print-button'
import { type MonthRange, periodsAround, rangeInBook } from '@/lib/months/month-range'
import { bookSpan } from '@/lib/months/queries'
import { requireActor, signedIn } from '@/lib/request/actor'
import { today } from '@/lib/request/clock'
import { type PageQuery, pageIn, wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { quarterOf } from '@/lib/shared/civil-date'
import { mostRows } from '@/lib/supervision/deeds-in-span'
import { pairsIn } from '@/lib/supervision/pair-queries'
import { rangesIn } from '@/lib/supervision/range-queries'
import { recordersIn } from '@/lib/supervision/recorder-queries'
import { remarksIn } from '@/lib/supervision/remark-queries'
import { passwordResets } from '@/lib/supervision/reset-queries'
import { reviewsIn } from '@/lib/supervision/review-queries'

const path = '/office/supervision'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('supervision.title') }
}

/**
 * Who gave what to whom: for the supervisors, on any screen and on paper. It opens at the quarter
 * that is not sealed yet: there a question still changes something.
 */
export default async function SupervisionPage(props: { searchParams: Promise<PageQuery> }) {
  const actor = await requireActor('supervision.look', path)
  const { villageId } = actor
  const village = (await signedIn())?.village
  const span = await bookSpan(await reader(), villageId, today())
  const query = await props.searchParams
  const asked = wordIn(query, 'period')
  const period = rangeInBook(asked, span) ? asked : quarterOf(span.unsealed)
  const range = rangeInBook(period, span) ?? { first: span.running, last: span.running }
  const { t, formats } = await words()
  return (
    <>
      <PageHead
        title={t('supervision.title')}
        lead={t('supervision.lead')}
        next={
          <div className="flex flex-wrap gap-3">
            <LinkButton href="/office/supervision/traces">{t('traces.title')}</LinkButton>
            <LinkButton href="/office/inspection">{t('inspection.title')}</LinkButton>
            {village && (
              <LinkButton href={`/${village.slug}/book`}>{t('board.book.title')}</LinkButton>
            )}
            <LinkButton href="/office/backups">{t('backups.link')}</LinkButton>
            <PrintButton look="quiet">{t('supervision.print')}</PrintButton>
          </div>
        }
      />
      <ResetsPart rows={await passwordResets(await reader(), actor)} />
      <PeriodTabs
        label={t('supervision.tabs')}
        period={period}
        periods={periodsAround(period).filter((name) => rangeInBook(name, span))}
        hrefOf={(name) => `${path}?period=${name}`}
      />
      <p className="paper-only mb-4">
        {t('supervision.printed', { period: formats.period(period), date: formats.date(today()) })}
      </p>
      <Findings villageId={villageId} range={range} period={period} query={query} />
    </>
  )
}

async function Findings(props: {
  villageId: string
  range: MonthRange
  period: string
  query: PageQuery
}) {
  const { villageId, range, period, query } = props
  const pages = { REVERSAL: pageIn(query, 'reversals'), LATE: pageIn(query, 'late') }
  const read = await reader()
  const [recorders, pairs, remarks, ranges, reviews] = await Promise.all([
    recordersIn(read, villageId, range),
    pairsIn(read, villageId, range),
    remarksIn(read, villageId, range, pages),
    rangesIn(read, villageId, range),
    reviewsIn(read, villageId, range),
  ])
  const { t } = await words()
  const reversals = remarks.filter(({ kind }) => kind === 'REVERSAL')
  const late = remarks.filter(({ kind }) => kind === 'LATE')
  if (recorders.length === 0 && remarks.length === 0)
    return <EmptyState>{t('supervision.none')}</EmptyState>
  return (
    <div className="grid gap-8 print:gap-5">
      <Part
        title={t('supervision.pairs.title')}
        lead={t('supervision.pairs.lead')}
        shown={mostRows}
        total={pairs.length}
      >
        <PairsTable rows={pairs.slice(0, mostRows)} />
      </Part>
      <Part title={t('supervision.recorders.title')}>
        <RecordersTable rows={recorders} period={period} />
        <p className="text-note text-soft">{t('supervision.reversed')}</p>
      </Part>
      <Part title={t('supervision.reviews.title')} shown={reviews.length} total={reviews[0]?.total}>
        <ReviewsTable rows={reviews} />
      </Part>
      <Part
        title={t('supervision.ranges.title')}
        lead={t('supervision.ranges.lead')}
        shown={ranges.length}
        total={ranges[0]?.total}
      >
        <RangesTable rows={ranges} />
      </Part>
      <Part
        title={t('supervision.reversals.title')}
        pager={
          <Pager
            path={path}
            query={{ period, late: wordIn(query, 'late') }}
            name="reversals"
            page={pages.REVERSAL}
            total={reversals[0]?.total ?? 0}
            perPage={mostRows}
          />
        }
      >
        <ReversalsTable rows={reversals} />
      </Part>
      <Part
        title={t('supervision.late.title')}
        pager={
          <Pager
            path={path}
            query={{ period, reversals: wordIn(query, 'reversals') }}
            name="late"
            page={pages.LATE}
            total={late[0]?.total ?? 0}
            perPage={mostRows}
          />
        }
      >
        <LateTable rows={late} />
      </Part>
    </div>
  )
}
