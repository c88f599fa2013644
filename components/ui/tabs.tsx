export interface Tab {
  href: string
  label: string
  /** How many things wait there. */
  count?: number
  current: boolean
}

/** Parts of one place, as links: each has its own address. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="mb-5 flex flex-wrap gap-x-1 border-b-2 border-ink">
      {tabs.map(({ href, label: name, count, current }) => (
        <a
          key={href}
          href={href}
          aria-current={current ? 'page' : undefined}
          className="-mb-0.5 inline-flex min-h-target min-w-target items-center justify-center gap-2 border-2 border-transparent px-3 text-ink no-underline hover:bg-shade aria-[current]:border-ink aria-[current]:border-b-paper aria-[current]:font-bold"
        >
          {name}
          {count !== undefined && <span className="text-soft">({count})</span>}
        </a>
      ))}
    </nav>
  )
}
