import { BoardFrame } from '@/components/board/board-frame'
import { HonoursWall } from '@/components/board/honours-wall'
import { PeriodTabs } from '@/components/months/period-tabs'
import { PageHead } from '@/components/ui/page-head'
import { honouredYears, honoursGiven } from '@/lib/ranking/award-queries'
import { choiceIn, type PageQuery } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { findBoard } from '../../find-board'

interface BoardHonoursProps {
  params: Promise<{ village: string }>
  searchParams: Promise<PageQuery>
}

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('honours.onBoard.title') }
}

/** 光荣榜: who got the honours of a year, the last one first. */
export default async function BoardHonoursPage(props: BoardHonoursProps) {
  const { village: slug } = await props.params
  const { village } = await findBoard(slug)
  const read = await reader()
  const years = await honouredYears(read, village.id)
  const year = choiceIn(await props.searchParams, 'year', years) ?? years[0]
  const { t } = await words()
  return (
    <BoardFrame village={village} current="honours">
      <PageHead title={t('honours.onBoard.title')} lead={t('honours.onBoard.lead')} />
      {year === undefined ? (
        <p>{t('honours.onBoard.none')}</p>
      ) : (
        <>
          <PeriodTabs
            label={t('honours.onBoard.tabs')}
            period={year}
            periods={years}
            hrefOf={(name) => `/${slug}/honours?year=${name}`}
          />
          <HonoursWall
            given={await honoursGiven(read, village.id, year)}
            names={village.boardNames}
          />
        </>
      )}
    </BoardFrame>
  )
}
