import type { ReactNode } from 'react'
import { BoardHead, type BoardHeadProps } from './board-head'

/** A page of a village's notice board: its red head, and the page below it. */
export function BoardFrame({ children, ...head }: BoardHeadProps & { children: ReactNode }) {
  return (
    <>
      <BoardHead {...head} />
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-6xl px-4 py-6">
        {children}
      </main>
    </>
  )
}
