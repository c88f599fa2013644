import { notFound } from 'next/navigation'
import { BoardFrame } from '@/components/board/board-frame'
import { PeriodTabs } from '@/components/months/period-tabs'
import { PageHead } from '@/components/ui/page-head'
import { servicesByQuarter } from '@/lib/earning/service-queries'
import { foundedOn } from '@/lib/months/board-queries'
import { closedRange, yearsOf } from '@/lib/months/month-range'
import { noticesOfYear } from '@/lib/months/notice-queries'
import { honouredYears } from '@/lib/ranking/award-queries'
import { publishedPeriods } from '@/lib/ranking/queries'
import { today } from '@/lib/request/clock'
import { type PageQuery, wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { firstDayOf, lastDayOf, monthOf, type Period, yearOf } from '@/lib/shared/civil-date'
import { announcementsOver } from '@/lib/voice/announcement-queries'
import { findBoard } from '../../find-board'
import { ArchivedQuarter, ArchiveLink } from './archived-quarter'
import { quartersInArchive } from './quarters-of-year'

interface ArchivePageProps {
  params: Promise<{ village: string }>
  searchParams: Promise<PageQuery>
}

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('board.archive.title') }
}

/** What this board published before, year by year and quarter by quarter. */
export default async function ArchivePage(props: ArchivePageProps) {
  const { village: slug } = await props.params
  const { village, book } = await findBoard(slug)
  const read = await reader()
  const founded = monthOf(await foundedOn(read, village.id))
  const first = book && book.first < founded ? book.first : founded
  const years = yearsOf({ first, running: monthOf(today()) }).reverse()
  const asked = wordIn(await props.searchParams, 'year')
  const year = asked === '' ? yearOf(today()) : asked
  if (!years.includes(year)) notFound()
  const days = { from: firstDayOf(`${year}-01`), until: lastDayOf(`${year}-12`) }
  const [redLists, honoured, notices, services, over] = await Promise.all([
    publishedPeriods(read, village.id),
    honouredYears(read, village.id),
    noticesOfYear(read, village.id, year),
    servicesByQuarter(read, village.id, days),
    announcementsOver(read, village.id, today(), days),
  ])
  const { announcements } = over
  const quarters = quartersInArchive(year, { book, redLists, notices, services, announcements })
  const { t, formats } = await words()
  return (
    <BoardFrame village={village} current="archive">
      <PageHead
        title={t('board.archive.titleOf', { year: formats.period(year) })}
        lead={t('board.archive.lead')}
      />
      <PeriodTabs
        label={t('board.archive.years')}
        period={year}
        periods={years}
        hrefOf={(name) => `/${slug}/archive?year=${name}`}
      />
      {quarters.length === 0 && <p>{t('board.archive.none', { year: formats.period(year) })}</p>}
      <div className="grid gap-6">
        <WholeYear
          slug={slug}
          year={year}
          table={book !== null && closedRange(year, book) !== undefined}
          redList={redLists.includes(year)}
          honours={honoured.includes(year)}
        />
        {quarters.map((of) => (
          <ArchivedQuarter key={of.quarter} slug={slug} of={of} />
        ))}
        {over.total > announcements.length && (
          <p>{t('board.archive.first', { count: announcements.length })}</p>
        )}
        <p className="screen-only flex flex-wrap gap-x-6">
          <ArchiveLink href={`/${slug}/wishes`}>{t('wishes.board.allTitle')}</ArchiveLink>
          <ArchiveLink href={`/${slug}/donations`}>{t('board.donations.title')}</ArchiveLink>
        </p>
      </div>
    </BoardFrame>
  )
}

/** What is about the year as a whole. */
async function WholeYear(props: {
  slug: string
  year: Period
  table: boolean
  redList: boolean
  honours: boolean
}) {
  const { slug, year, table, redList, honours } = props
  const { t, formats } = await words()
  const period = formats.period(year)
  if (!table && !redList && !honours) return null
  return (
    <p className="flex flex-wrap gap-x-6">
      {redList && (
        <ArchiveLink href={`/${slug}/red-lists/${year}`}>
          {t('board.redList.title', { period })}
        </ArchiveLink>
      )}
      {honours && (
        <ArchiveLink href={`/${slug}/honours?year=${year}`}>
          {t('honours.onBoard.titleOf', { year: period })}
        </ArchiveLink>
      )}
      {table && (
        <ArchiveLink href={`/${slug}/months/${year}`}>
          {t('board.months.pageTitle', { period })}
        </ArchiveLink>
      )}
    </p>
  )
}
