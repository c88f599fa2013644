import type { PageQuery } from '@/lib/request/query'
import { words } from '@/lib/request/words'
import { findBoard } from '../find-board'
import { VillageBoard } from '../village-board'

interface BoardPageProps {
  params: Promise<{ village: string }>
  searchParams: Promise<PageQuery>
}

export async function generateMetadata({ params }: BoardPageProps) {
  const { village } = await findBoard((await params).village)
  const { t } = await words()
  return { title: { absolute: t('board.titleOf', { village: village.name }) } }
}

/** The notice board of one village: no sign-in. */
export default async function BoardPage({ params, searchParams }: BoardPageProps) {
  return <VillageBoard slug={(await params).village} query={await searchParams} />
}
