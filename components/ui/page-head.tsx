import type { ReactNode } from 'react'

/**
 * The head of a page: where we are, one sentence about it, and the one next step at its right.
 * A title is not torn inside a word, so a phone sets it smaller.
 */
export function PageHead(props: {
  title: ReactNode
  lead?: ReactNode
  /** One button or link: what is done next here. */
  next?: ReactNode
  back?: { href: string; label: string }
}) {
  return (
    <header className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        {props.back && (
          <p className="screen-only">
            <a
              href={props.back.href}
              className="inline-flex min-h-target min-w-target items-center gap-1"
            >
              <span aria-hidden="true">←</span>
              {props.back.label}
            </a>
          </p>
        )}
        <h1 className="font-serif text-title break-keep max-sm:text-[1.5em] max-[24rem]:text-[1.25em]">
          {props.title}
        </h1>
        {props.lead && <p className="max-w-prose text-soft">{props.lead}</p>}
      </div>
      {props.next && <div className="flex flex-wrap gap-3">{props.next}</div>}
    </header>
  )
}
