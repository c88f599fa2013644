import { notFound } from 'next/navigation'
import { cache } from 'react'
import { type Board, boardOf } from '@/lib/months/board-queries'
import { today } from '@/lib/request/clock'
import { reader } from '@/lib/request/reader'
import { showVillage } from '@/lib/request/village'

/** The board that an address names by its village's slug; "no such page" for every other word. */
export const findBoard = cache(async (slug: string): Promise<Board> => {
  const board = /^[a-z][a-z0-9-]{1,39}$/.test(slug)
    ? await boardOf(await reader(), slug, today())
    : null
  if (!board) notFound()
  showVillage(board.village)
  return board
})
