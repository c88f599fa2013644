import { redirect } from 'next/navigation'
import { BoardFrame } from '@/components/board/board-frame'
import { GiftList } from '@/components/board/gift-list'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { giftsPage, giftsPerPage } from '@/lib/goods/gift-queries'
import { type PageQuery, pageIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { findBoard } from '../../find-board'

interface DonationsPageProps {
  params: Promise<{ village: string }>
  searchParams: Promise<PageQuery>
}

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('board.donations.title') }
}

/** 捐赠榜: everything that was ever given to the store. */
export default async function DonationsPage(props: DonationsPageProps) {
  const { village: slug } = await props.params
  const { village } = await findBoard(slug)
  const page = pageIn(await props.searchParams)
  const path = `/${slug}/donations`
  const { gifts, total } = await giftsPage(await reader(), village.id, page)
  if (gifts.length === 0 && page > 1) redirect(path)
  const { t } = await words()
  return (
    <BoardFrame village={village} current="donations">
      <PageHead title={t('board.donations.title')} lead={t('board.donations.lead')} />
      {gifts.length === 0 ? <p>{t('board.donations.none')}</p> : <GiftList gifts={gifts} />}
      <Pager path={path} query={{}} page={page} total={total} perPage={giftsPerPage} />
    </BoardFrame>
  )
}
