import { redirect } from 'next/navigation'
import { BoardFrame } from '@/components/board/board-frame'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { AnsweredWishes } from '@/components/voice/answered-wishes'
import { type PageQuery, pageIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { wishesOnBoard, wishesPerPage } from '@/lib/voice/queries'
import { findBoard } from '../../find-board'

interface BoardWishesProps {
  params: Promise<{ village: string }>
  searchParams: Promise<PageQuery>
}

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('wishes.board.allTitle') }
}

/** Every wish that was answered, of those who agreed, without names. */
export default async function BoardWishesPage(props: BoardWishesProps) {
  const { village: slug } = await props.params
  const { village } = await findBoard(slug)
  const page = pageIn(await props.searchParams)
  const path = `/${slug}/wishes`
  const { wishes, total } = await wishesOnBoard(await reader(), village.id, 'answered', page)
  if (wishes.length === 0 && page > 1) redirect(path)
  const { t } = await words()
  return (
    <BoardFrame village={village} current="wishes">
      <PageHead title={t('wishes.board.allTitle')} />
      {wishes.length === 0 ? <p>{t('wishes.board.none')}</p> : <AnsweredWishes wishes={wishes} />}
      <Pager path={path} query={{}} page={page} total={total} perPage={wishesPerPage} />
    </BoardFrame>
  )
}
