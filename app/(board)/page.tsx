import { redirect } from 'next/navigation'
import { VillageList } from '@/components/board/village-list'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { findOnlyVillage } from '@/lib/access/village'
import { villagesPage, villagesPerPage } from '@/lib/months/board-queries'
import { signedIn } from '@/lib/request/actor'
import { currentCard } from '@/lib/request/card-session'
import { type PageQuery, pageIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { VillageBoard } from './village-board'

interface StartPageProps {
  searchParams: Promise<PageQuery>
}

/**
 * The address without a path: the board of the village that a person or a card here belongs to, or
 * of the only one there is, the list of villages where there are several, and the set-up before
 * there is any.
 */
export default async function StartPage({ searchParams }: StartPageProps) {
  const query = await searchParams
  const own = (await signedIn())?.village ?? (await currentCard())?.village
  // there it is kept ready, the same for everybody
  if (own) redirect(`/${own.slug}`)
  const only = await findOnlyVillage(await reader())
  if (only) return <VillageBoard slug={only.slug} query={query} />

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
