import type { ReactNode } from 'react'

export interface Figure {
  label: string
  value: ReactNode
  note?: ReactNode
}

/** A few figures side by side, each with its name: balance, stock, households reached. */
export function Figures({ items }: { items: readonly Figure[] }) {
  return (
    <dl className="flex flex-wrap gap-y-4 border-y-2 border-ink py-3">
      {items.map(({ label, value, note }) => (
        <div
          key={label}
          className="min-w-[8em] flex-1 border-s border-line px-4 first:border-0 first:ps-0"
        >
          <dt className="text-note text-soft">{label}</dt>
          <dd className="text-title font-bold">{value}</dd>
          {note && <dd className="text-note text-soft">{note}</dd>}
        </div>
      ))}
    </dl>
  )
}
