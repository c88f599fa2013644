import type { Deed } from '@/lib/access/deeds'
import {
  addMonths,
  type CivilDate,
  type CivilMonth,
  monthOf,
  monthsOf,
  type Period,
  previousPeriod,
  quarterOf,
} from '@/lib/shared/civil-date'

/** What stands on the desk of whoever comes in. */
export interface Desk {
  today: CivilDate
  may: (deed: Deed) => boolean
  /** Claims that wait and that this person may decide. */
  decidable: number
  /** The first month that still takes entries. */
  openMonth: CivilMonth
  /** The first month that was closed here; null while none is. */
  firstClosed: CivilMonth | null
  /** Periods that have a red list. */
  published: readonly Period[]
  openWindow: WindowOnDesk | null
  nextWindow: WindowOnDesk | null
}

export interface WindowOnDesk {
  id: string
  name: string
  cutoffMonth: CivilMonth
  opensOn: CivilDate
  closesOn: CivilDate
}

export type NextStep =
  | { do: 'review'; count: number }
  | { do: 'closeMonth'; month: CivilMonth }
  | { do: 'publish'; period: Period }
  | { do: 'openWindow' | 'closeWindow' | 'redeem'; window: WindowOnDesk }
  | { do: 'record' | 'look' }

/**
 * The one thing to do next, in the order in which a village needs it: what waits is reviewed, then
 * a month that is over is closed, its quarter published, a window opened or closed on its day.
 * With nothing waiting: record, hand over goods while a window is open, or look at the standings.
 */
export function nextStep(desk: Desk): NextStep {
  const { today, may, decidable, openMonth, openWindow, nextWindow } = desk
  if (may('claim.review') && decidable > 0) return { do: 'review', count: decidable }
  if (may('month.close') && openMonth < monthOf(today))
    return { do: 'closeMonth', month: openMonth }
  const period = periodToPublish(desk)
  if (may('red-list.publish') && period) return { do: 'publish', period }
  if (may('window.change')) {
    if (nextWindow && !openWindow && isDue(nextWindow, desk))
      return { do: 'openWindow', window: nextWindow }
    if (openWindow && openWindow.closesOn < today) return { do: 'closeWindow', window: openWindow }
  }
  if (may('claim.record')) return { do: 'record' }
  if (may('counter.look') && openWindow) return { do: 'redeem', window: openWindow }
  return { do: 'look' }
}

/** The newest quarter whose months are all closed here, unless it has its red list. */
export function periodToPublish(
  desk: Pick<Desk, 'openMonth' | 'firstClosed' | 'published'>,
): Period | undefined {
  const { openMonth, firstClosed, published } = desk
  const period = previousPeriod(quarterOf(openMonth))
  const last = monthsOf(period).at(-1) ?? ''
  const closedHere = firstClosed !== null && firstClosed <= last && last <= addMonths(openMonth, -1)
  return closedHere && !published.includes(period) ? period : undefined
}

/** Its day has come, and what can be spent in it has been closed and posted. */
function isDue({ opensOn, cutoffMonth }: WindowOnDesk, { today, openMonth }: Desk): boolean {
  return opensOn <= today && cutoffMonth < openMonth
}
