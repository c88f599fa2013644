import type { ReactNode } from 'react'

/** What is known about one thing, line by line: date, by whom, why. */
export function Facts({ items }: { items: readonly { label: string; value: ReactNode }[] }) {
  return (
    <dl className="grid gap-x-6 sm:grid-cols-[auto_1fr]">
      {items.map(({ label, value }) => (
        <div
          key={label}
          className="border-b border-line py-2 print:py-1 sm:col-span-2 sm:grid sm:grid-cols-subgrid"
        >
          <dt className="text-soft">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
