import type { ReactNode } from 'react'

/** One part of the sheet under its heading; its rows stand close, so that three signatures fit. */
export function HandoverPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-6 grid print:mt-2 print:has-[>.keep-together]:break-inside-avoid grid-cols-[minmax(0,1fr)] gap-2 print:gap-1 print:[&_:is(dl,table)]:leading-snug print:[&_:is(td,th)]:py-0.5">
      {/* a table has a line of its own, where it is drawn as one */}
      <h2 className="border-b-2 border-ink pb-1 font-serif text-lead font-bold sm:has-[+section]:border-b-0 sm:has-[+section]:pb-0 print:has-[+section]:border-b-0">
        {title}
      </h2>
      {children}
    </section>
  )
}
