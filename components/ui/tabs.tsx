export interface Tab {
  href: string
  label: string
  /** How many things wait there. */
  count?: number
  current: boolean
}

/** Parts of one place, as links: each has its own address. */
export function Tabs(props: {
  label: string
  tabs: readonly Tab[]
  /** So many that a phone keeps them on one line, the current one first and the rest to be pushed. */
  many?: boolean
}) {
  const { label, tabs, many } = props
  return (
    <nav
      aria-label={label}
      className={`mb-5 flex flex-wrap gap-x-1 border-b-2 border-ink ${many ? manyLook : ''}`}
    >
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

const manyLook =
  'max-sm:flex-nowrap max-sm:overflow-x-auto max-sm:overflow-y-hidden max-sm:whitespace-nowrap max-sm:[&>a]:flex-none max-sm:[&>[aria-current]]:order-first'
