import { type CivilMonth, monthsBetween, type Period, yearOf } from '@/lib/shared/civil-date'
import type { HouseholdMonth, MonthSums } from './queries'

/** A household's year as its passbook shows it: month under month, each carried on to the next. */
export interface OwnYear {
  months: (MonthSums & { month: CivilMonth })[]
  total: MonthSums
}

const nothing: MonthSums = {
  opening: 0,
  social: 0,
  family: 0,
  bonus: 0,
  deduction: 0,
  temporary: 0,
  notSpendable: 0,
  redeemed: 0,
  other: 0,
  closing: 0,
}

/** The years that a household's lines are of, newest first. */
export function yearsOf(lines: readonly HouseholdMonth[]): Period[] {
  return [...new Set(lines.map(({ month }) => yearOf(month)))].toReversed()
}

/** From the first month with a line, or January, to the month that runs, or December. */
export function ownYear(
  lines: readonly HouseholdMonth[],
  year: Period,
  running: CivilMonth,
): OwnYear {
  const brought = lines
    .filter(({ month }) => yearOf(month) < year)
    .reduce((sum, { closing }) => sum + closing, 0)
  const january = `${year}-01`
  const december = `${year}-12`
  const [oldest] = lines
  const first = oldest && oldest.month > january ? oldest.month : january
  let carried = brought
  const months = monthsBetween(first, running < december ? running : december).map((month) => {
    const sums = lines.find((line) => line.month === month) ?? nothing
    const opening = carried + sums.opening
    carried += sums.closing
    return { ...sums, month, opening, closing: carried }
  })
  const opening = lines
    .filter(({ month }) => yearOf(month) === year)
    .reduce((sum, line) => sum + line.opening, brought)
  return { months, total: months.reduce(added, { ...nothing, opening, closing: carried }) }
}

/** The changes of a month on top; opening and closing are the year's own. */
function added(total: MonthSums, month: MonthSums): MonthSums {
  return {
    opening: total.opening,
    social: total.social + month.social,
    family: total.family + month.family,
    bonus: total.bonus + month.bonus,
    deduction: total.deduction + month.deduction,
    temporary: total.temporary + month.temporary,
    notSpendable: total.notSpendable + month.notSpendable,
    redeemed: total.redeemed + month.redeemed,
    other: total.other + month.other,
    closing: total.closing,
  }
}
