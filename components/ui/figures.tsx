import type { ReactNode } from 'react'

export interface Figure {
  label: string
  value: ReactNode
  note?: ReactNode
}

/** A few figures side by side, each with its name: balance, stock, households reached. */
export function Figures({ items }: { items: readonly Figure[] }) {
  return (
    <dl className="grid grid-cols-[repeat(auto-fit,minmax(8em,1fr))] gap-y-4 border-y-2 border-ink py-3">
      {items.map(({ label, value, note }) => (
        <div key={label} className="border-s-2 border-line ps-3 pe-2">
          <dt className="text-note text-soft">{label}</dt>
          <dd className="text-title font-bold">{value}</dd>
          {note && <dd className="text-note text-soft">{note}</dd>}
        </div>
      ))}
    </dl>
  )
}
