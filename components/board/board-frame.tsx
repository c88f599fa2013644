import type { ReactNode } from 'react'
import { words } from '@/lib/request/words'
import { BoardHead, type BoardPart } from './board-head'

export interface BoardFrameProps {
  village: { name: string; storeName: string; slug: string }
  /** Which page of the board this is. */
  current:
    | 'board'
    | 'redList'
    | 'months'
    | 'wishes'
    | 'honours'
    | 'figures'
    | 'donations'
    | 'archive'
    | 'book'
  /** Where the parts with pages of their own lead; left out before there is anything. */
  redListHref?: string
  monthsHref?: string
  children: ReactNode
}

/** A page of a village's notice board: its red head with its parts, and the page below it. */
export async function BoardFrame(props: BoardFrameProps) {
  const { t } = await words()
  const { village, current, redListHref, monthsHref, children } = props
  const board = current === 'board' ? '' : `/${village.slug}`
  const parts: BoardPart[] = [
    {
      href: redListHref ?? `${board}#red-list`,
      label: t('board.parts.redList'),
      current: current === 'redList',
    },
    {
      href: monthsHref ?? `${board}#months`,
      label: t('board.parts.months'),
      current: current === 'months',
    },
    { href: `${board}#goods`, label: t('board.parts.goods') },
    { href: `${board}#window`, label: t('board.parts.window') },
    {
      href: current === 'wishes' ? `/${village.slug}/wishes` : `${board}#wishes`,
      label: t('wishes.board.title'),
      current: current === 'wishes',
    },
    {
      href: `/${village.slug}/archive`,
      label: t('board.archive.title'),
      current: current === 'archive',
    },
    { href: `${board}#own`, label: t('board.parts.own') },
  ]
  return (
    <>
      <BoardHead village={village} parts={parts} />
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-6xl px-4 py-6">
        {children}
      </main>
    </>
  )
}
