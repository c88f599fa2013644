import { redirect } from 'next/navigation'
import { VillageList } from '@/components/board/village-list'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { villagesPage, villagesPerPage } from '@/lib/months/board-queries'
import { type PageQuery, pageIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { currentVillage } from '@/lib/request/village'
import { words } from '@/lib/request/words'
import { VillageBoard } from './village-board'

interface StartPageProps {
  searchParams: Promise<PageQuery>
}

/**
 * The address without a path: the board of the village this browser stands in or the only one
 * there is, the list of villages where there are several, and the set-up before there is any.
 */
export default async function StartPage({ searchParams }: StartPageProps) {
  const query = await searchParams
  const village = await currentVillage()
  if (village) return <VillageBoard slug={village.slug} query={query} />

  const page = pageIn(query)
  const { villages, total } = await villagesPage(await reader(), page)
  if (total === 0) redirect('/set-up')
  if (villages.length === 0) redirect('/')
  const { t } = await words()
  return (
    <main id="main" tabIndex={-1} className="mx-auto w-full max-w-3xl px-4 py-6">
      <PageHead title={t('board.villages.title')} lead={t('board.villages.lead')} />
      <VillageList villages={villages} />
      <Pager path="/" query={{}} page={page} total={total} perPage={villagesPerPage} />
    </main>
  )
}
