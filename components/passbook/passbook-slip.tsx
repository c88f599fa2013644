import type { ReactNode } from 'react'

/** A passbook page that says something instead of showing lines: closed, unknown, put away. */
export function PassbookSlip({ title, children }: { title: string; children: ReactNode }) {
  return (
    <article className="mx-auto grid max-w-2xl gap-4 border-2 border-ink bg-sheet px-5 py-6">
      <h1 className="font-serif text-title">{title}</h1>
      {children}
    </article>
  )
}
