import type { ReactNode } from 'react'

/** A sheet of paper on the board. Its id is where the board's head leads to. */
export function BoardSlip(props: {
  id: string
  title: string
  /** Longer than a page of paper: there it goes on overleaf. */
  long?: boolean
  children: ReactNode
}) {
  const { id, title, long, children } = props
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className={`${long ? 'box-decoration-clone' : 'keep-together'} scroll-mt-4 border-2 border-ink bg-sheet px-4 py-4 sm:px-6`}
    >
      <h2 id={`${id}-title`} className="mb-2 border-b border-ink pb-1 font-serif text-lead">
        {title}
      </h2>
      <div className="grid gap-2">{children}</div>
    </section>
  )
}
