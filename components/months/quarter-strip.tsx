import type { BookMonth } from '@/lib/months/queries'
import { words } from '@/lib/request/words'
import type { Period } from '@/lib/shared/civil-date'
import { MonthCell } from './month-cell'

/** A quarter of the year sheet: its months beside each other, and the way to its totals. */
export async function QuarterStrip(props: {
  quarter: Period
  months: readonly BookMonth[]
  /** Whether this person can go and review what waits. */
  reviews: boolean
}) {
  const { t, formats } = await words()
  const { quarter, months, reviews } = props
  return (
    <section aria-labelledby={quarter} className="keep-together mb-6 border-2 border-ink">
      <header className="flex flex-wrap items-center justify-between gap-x-4 border-b-2 border-ink bg-shade px-4">
        <h2 id={quarter} className="py-2 font-serif text-lead">
          {formats.period(quarter)}
        </h2>
        <a href={`/office/months/${quarter}`} className="inline-flex min-h-target items-center">
          {t('months.quarterTotals')}
        </a>
      </header>
      <ul className="grid list-none divide-y divide-line sm:grid-cols-3 sm:divide-x sm:divide-y-0">
        {months.map((month) => (
          <MonthCell key={month.month} month={month} reviews={reviews} />
        ))}
      </ul>
    </section>
  )
}
