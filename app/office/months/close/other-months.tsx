import { words } from '@/lib/request/words'
import type { CivilMonth } from '@/lib/shared/civil-date'

/** Leads to the same page for fewer or more months. */
export async function OtherMonths(props: {
  path: string
  label: string
  months: readonly CivilMonth[]
}) {
  const { formats } = await words()
  const { path, label, months } = props
  if (months.length === 0) return null
  return (
    <nav aria-label={label} className="flex flex-wrap items-center gap-x-4">
      {label}
      {months.map((month) => (
        <a
          key={month}
          href={`${path}?through=${month}`}
          className="inline-flex min-h-target items-center"
        >
          {formats.month(month)}
        </a>
      ))}
    </nav>
  )
}
