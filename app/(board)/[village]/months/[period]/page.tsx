import { notFound } from 'next/navigation'
import { BoardFrame } from '@/components/board/board-frame'
import { LandscapeSheet } from '@/components/months/landscape-sheet'
import { PagedWallTable } from '@/components/months/paged-wall-table'
import { PeriodTabs } from '@/components/months/period-tabs'
import { WallCodes, WallNotes } from '@/components/months/wall-notes'
import { PageHead } from '@/components/ui/page-head'
import { boardName } from '@/lib/households/masked-name'
import { closedRange, periodsAround, quartersOf } from '@/lib/months/month-range'
import { type BookMonth, monthsOfBook, monthTotals } from '@/lib/months/queries'
import { wallTable } from '@/lib/months/wall-table'
import type { PageQuery } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { isCivilMonth, previousPeriod, yearOf } from '@/lib/shared/civil-date'
import { findBoard } from '../../../find-board'

interface MonthsPageProps {
  params: Promise<{ village: string; period: string }>
  searchParams: Promise<PageQuery>
}

export async function generateMetadata({ params }: MonthsPageProps) {
  const { t, formats } = await words()
  const { period } = await params
  return { title: t('board.months.pageTitle', { period: formats.period(period) }) }
}

/** The points of every household in closed months, as anybody may read them. */
export default async function MonthsPage(props: MonthsPageProps) {
  const { village: slug, period } = await props.params
  const { village, book } = await findBoard(slug)
  const range = book ? closedRange(period, book) : undefined
  if (!book || !range) notFound()
  const read = await reader()
  const [totals, months] = await Promise.all([
    monthTotals(read, village.id, range),
    monthsOfBook(read, village.id, book, range),
  ])
  const { t, formats } = await words()
  const path = `/${slug}/months/${period}`
  const rows = wallTable(totals).map((row) => ({
    ...row,
    headName: boardName(row.headName, village.boardNames),
  }))
  const named = formats.period(period)
  return (
    <BoardFrame village={village} current="months" monthsHref={path}>
      <LandscapeSheet>
        <PageHead title={t('board.months.pageTitle', { period: named })} />
        <PeriodTabs
          label={t('board.months.tabs')}
          period={period}
          periods={tablesBeside(period).filter((name) => closedRange(name, book))}
          hrefOf={(name) => `/${slug}/months/${name}`}
        />
        <WallNotes />
        <NoticeLinks slug={slug} months={months} />
        <PagedWallTable
          path={path}
          query={await props.searchParams}
          caption={t('board.months.caption', { period: named, count: rows.length })}
          rows={rows}
        />
        <WallCodes months={months} />
      </LandscapeSheet>
    </BoardFrame>
  )
}

/** Where these months hung on notice: the notices stay as they were posted. */
async function NoticeLinks({ slug, months }: { slug: string; months: readonly BookMonth[] }) {
  const { t, formats } = await words()
  const notices = new Set(months.flatMap(({ closing }) => closing?.noticeMonth ?? []))
  return [...notices].map((first) => (
    <p key={first} className="screen-only">
      <a href={`/${slug}/notices/${first}`} className="inline-flex min-h-target items-center">
        {t('notices.board.posted', { month: formats.month(first) })}
      </a>
    </p>
  ))
}

/** The quarters of its year and the one before them, and the months of its own quarter. */
function tablesBeside(period: string) {
  const quarters = quartersOf(yearOf(period))
  const before = previousPeriod(quarters[0] ?? period)
  return [before, ...quarters, ...periodsAround(period).filter(isCivilMonth), yearOf(period)]
}
