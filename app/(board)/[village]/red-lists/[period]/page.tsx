import { notFound } from 'next/navigation'
import { BoardFrame } from '@/components/board/board-frame'
import { RedListPoster } from '@/components/board/red-list-poster'
import { PeriodTabs } from '@/components/months/period-tabs'
import { PageHead } from '@/components/ui/page-head'
import { publishedPeriods, redListsOf } from '@/lib/ranking/queries'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { isPeriod } from '@/lib/shared/civil-date'
import { findBoard } from '../../../find-board'

interface RedListsPageProps {
  params: Promise<{ village: string; period: string }>
}

export async function generateMetadata({ params }: RedListsPageProps) {
  const { t, formats } = await words()
  const { period } = await params
  return { title: t('board.redList.title', { period: formats.period(period) }) }
}

/** Every edition of a published red list, the newest first, and the way to the other ones. */
export default async function RedListsPage({ params }: RedListsPageProps) {
  const { village: slug, period } = await params
  const { village } = await findBoard(slug)
  if (!isPeriod(period)) notFound()
  const read = await reader()
  const [[newest, ...earlier], periods] = await Promise.all([
    redListsOf(read, village.id, period),
    publishedPeriods(read, village.id),
  ])
  if (!newest) notFound()
  const { t, formats } = await words()
  const poster = { villageName: village.name, names: village.boardNames }
  return (
    <BoardFrame village={village} current="redList" redListHref={`/${slug}/red-lists/${period}`}>
      <PageHead title={t('board.redList.title', { period: formats.period(period) })} />
      <PeriodTabs
        label={t('board.redList.tabs')}
        period={period}
        periods={periods}
        hrefOf={(name) => `/${slug}/red-lists/${name}`}
      />
      <RedListPoster {...poster} list={newest} />
      {earlier.map((list) => (
        <section key={list.edition} className="mt-10 grid gap-2">
          <h2 className="font-serif text-lead">
            {t('board.redList.earlier', { edition: list.edition })}
          </h2>
          <p>{t('board.redList.earlierHint')}</p>
          <RedListPoster {...poster} list={list} />
        </section>
      ))}
    </BoardFrame>
  )
}
