import { notFound } from 'next/navigation'
import { BoardFrame } from '@/components/board/board-frame'
import { LandscapeSheet } from '@/components/months/landscape-sheet'
import { PagedWallTable } from '@/components/months/paged-wall-table'
import { rangeName } from '@/components/months/range-name'
import { WallNotes } from '@/components/months/wall-notes'
import { Corrections, NoticeDays } from '@/components/notices/notice-notes'
import { PageHead } from '@/components/ui/page-head'
import { boardName } from '@/lib/households/masked-name'
import { closedRange, periodOf } from '@/lib/months/month-range'
import { correctionsOn, noticeFrom } from '@/lib/months/notice-queries'
import { monthTotals } from '@/lib/months/queries'
import { wallTable } from '@/lib/months/wall-table'
import { today } from '@/lib/request/clock'
import type { PageQuery } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { isCivilMonth } from '@/lib/shared/civil-date'
import { findBoard } from '../../../find-board'

interface NoticePageProps {
  params: Promise<{ village: string; month: string }>
  searchParams: Promise<PageQuery>
}

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('notices.board.title') }
}

/** 公示 on the open network, as it was posted: the same table as on the wall, names as chosen. */
export default async function NoticePage(props: NoticePageProps) {
  const { village: slug, month } = await props.params
  const { village, book } = await findBoard(slug)
  const read = await reader()
  const notice = isCivilMonth(month) ? await noticeFrom(read, village.id, month) : null
  if (!notice) notFound()
  const range = { first: notice.firstMonth, last: notice.lastMonth }
  const [totals, corrections] = await Promise.all([
    monthTotals(read, village.id, { ...range, throughSeq: notice.lastSeq }),
    correctionsOn(read, village.id, notice),
  ])
  const asked = await words()
  const { t } = asked
  const named = rangeName(asked, range)
  const nameOf = (headName: string) => boardName(headName, village.boardNames)
  const period = periodOf(range) ?? notice.lastMonth
  const sealedTable = book && closedRange(period, book) ? `/${slug}/months/${period}` : undefined
  return (
    <BoardFrame village={village} current="months" monthsHref={`/${slug}/notices/${month}`}>
      <LandscapeSheet>
        <PageHead title={t('notices.title', { range: named })} />
        <NoticeDays notice={notice} today={today()} />
        {notice.sealedAt && (
          <p className="mb-3 font-bold">
            {t('notices.board.sealed')}{' '}
            {sealedTable && (
              <a href={sealedTable} className="inline-flex min-h-target items-center">
                {t('notices.board.now', { range: named })}
              </a>
            )}
          </p>
        )}
        <WallNotes onNotice />
        <PagedWallTable
          path={`/${slug}/notices/${month}`}
          query={await props.searchParams}
          caption={t('notices.title', { range: named })}
          rows={wallTable(totals).map((row) => ({ ...row, headName: nameOf(row.headName) }))}
        />
        <div className="mt-4">
          <Corrections corrections={corrections} nameOf={nameOf} />
        </div>
      </LandscapeSheet>
    </BoardFrame>
  )
}
