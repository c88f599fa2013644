import { notFound } from 'next/navigation'
import { PeriodTabs } from '@/components/months/period-tabs'
import { OwnPlaces } from '@/components/passbook/own-places'
import { PeriodHead } from '@/components/passbook/period-head'
import { YearTable } from '@/components/passbook/year-table'
import type { HeldCard } from '@/lib/households/card-holder'
import type { PassbookHead } from '@/lib/households/passbook-queries'
import { ownYear, yearsOf } from '@/lib/months/own-year'
import { type HouseholdMonth, monthsOfHousehold } from '@/lib/months/queries'
import { placeSoFar, publishedPlaces } from '@/lib/ranking/own-place-queries'
import { publishedPeriods } from '@/lib/ranking/queries'
import { today } from '@/lib/request/clock'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { monthOf, type Period, previousPeriod, quarterOf, yearOf } from '@/lib/shared/civil-date'

/** A household's year: its places, then month under month with the five lists. */
export async function YearBook(props: { card: HeldCard; owner: PassbookHead; year: Period }) {
  const { card, owner, year } = props
  const { villageId, householdId } = card
  const read = await reader()
  const running = monthOf(today())
  const [lines, published, places] = await Promise.all([
    monthsOfHousehold(read, villageId, householdId),
    publishedPeriods(read, villageId),
    publishedPlaces(read, villageId, householdId, year),
  ])
  const years = [...new Set([yearOf(running), ...yearsOf(lines)])]
  if (!years.includes(year)) notFound()
  const moving = stillMoving(lines, published).filter((quarter) => yearOf(quarter) === year)
  const soFar = await Promise.all(
    moving.map((quarter) => placeSoFar(read, villageId, householdId, quarter)),
  )
  const { t, formats } = await words()
  return (
    <>
      <PeriodHead title={formats.period(year)} owner={owner} />
      {years.length > 1 && (
        <PeriodTabs
          label={t('passbook.year.years')}
          period={year}
          periods={years}
          hrefOf={(other) => `/passbook/${other}`}
        />
      )}
      <OwnPlaces soFar={soFar} published={places} />
      <YearTable
        caption={t('passbook.year.caption')}
        {...ownYear(lines, year, running)}
        hrefOf={(month) =>
          lines.some((line) => line.month === month) ? `/passbook/${month}` : undefined
        }
      />
    </>
  )

  /** The quarter that runs, and the one before it while its red list is not published. */
  function stillMoving(lines: readonly HouseholdMonth[], published: readonly Period[]): Period[] {
    const quarter = quarterOf(running)
    const before = previousPeriod(quarter)
    const earned = lines.some(({ month }) => quarterOf(month) === before)
    return earned && !published.includes(before) ? [quarter, before] : [quarter]
  }
}
