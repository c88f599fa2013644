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
  /** Days that months hang on notice before they are sealed; 0: they are closed at once. */
  noticeDays: number
  /** The notice that hangs. */
  notice: { firstMonth: CivilMonth; lastMonth: CivilMonth; objectUntil: CivilDate } | null
  /** Objections without an answer, and those of them that this person may answer. */
  unanswered: number
  answerable: number
  /** The first month that was closed here; null while none is. */
  firstClosed: CivilMonth | null
  /** Periods that have a red list. */
  published: readonly Period[]
  /** A closed quarter in which nobody earned: it has no list to publish. */
  nobodyToList: Period | null
  openWindow: WindowOnDesk | null
  nextWindow: WindowOnDesk | null
  /** The book does not add up, and this person knows: no month is closed over that, no list published. */
  differs: boolean
  /** What the set-up passed over, without which nothing can be recorded. */
  missing: 'households' | 'rules' | null
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
  | { do: 'answer'; count: number }
  | { do: 'closeMonth' | 'postNotice' | 'sealNotice'; month: CivilMonth }
  | { do: 'publish'; period: Period }
  | { do: 'openWindow' | 'closeWindow' | 'redeem'; window: WindowOnDesk }
  | { do: 'addHouseholds' | 'adoptRules' | 'record' | 'look' }

/**
 * The one thing to do next, in the order in which a village needs it: what waits is reviewed, then
 * objections are answered, a notice whose days are over is sealed, a month that is over is posted
 * (or closed), its quarter published, a window opened or closed on its day.
 * With nothing waiting: make good what the set-up passed over, record, hand over goods while a window
 * is open, or look at the standings.
 */
export function nextStep(desk: Desk): NextStep {
  const { today, may, decidable, answerable, openMonth, notice, openWindow, nextWindow } = desk
  if (may('claim.review') && decidable > 0) return { do: 'review', count: decidable }
  if (may('objection.answer') && answerable > 0) return { do: 'answer', count: answerable }
  if (may('month.close') && !desk.differs) {
    if (notice && notice.objectUntil < today && desk.unanswered === 0)
      return { do: 'sealNotice', month: notice.firstMonth }
    if (!notice && openMonth < monthOf(today))
      return { do: desk.noticeDays > 0 ? 'postNotice' : 'closeMonth', month: openMonth }
  }
  const period = periodToPublish(desk)
  if (may('red-list.publish') && !desk.differs && period) return { do: 'publish', period }
  if (may('window.change')) {
    if (nextWindow && !openWindow && isDue(nextWindow, desk))
      return { do: 'openWindow', window: nextWindow }
    if (openWindow && openWindow.closesOn < today) return { do: 'closeWindow', window: openWindow }
  }
  if (desk.missing === 'households' && may('household.change')) return { do: 'addHouseholds' }
  if (desk.missing === 'rules' && may('rule.change')) return { do: 'adoptRules' }
  if (may('claim.record')) return { do: 'record' }
  if (may('counter.look') && openWindow) return { do: 'redeem', window: openWindow }
  return { do: 'look' }
}

/** The first month that is not sealed: on notice, or open. */
function firstUnsealed({ openMonth, notice }: Pick<Desk, 'openMonth' | 'notice'>): CivilMonth {
  return notice?.firstMonth ?? openMonth
}

/** The newest quarter whose months are all sealed here, unless it has its red list or needs none. */
export function periodToPublish(
  desk: Pick<Desk, 'openMonth' | 'notice' | 'firstClosed' | 'published' | 'nobodyToList'>,
): Period | undefined {
  const { firstClosed, published, nobodyToList } = desk
  const unsealed = firstUnsealed(desk)
  const period = previousPeriod(quarterOf(unsealed))
  const last = monthsOf(period).at(-1) ?? ''
  const closedHere = firstClosed !== null && firstClosed <= last && last <= addMonths(unsealed, -1)
  const settled = published.includes(period) || nobodyToList === period
  return closedHere && !settled ? period : undefined
}

/** Its day has come, and what can be spent in it has been posted and sealed. */
function isDue({ opensOn, cutoffMonth }: WindowOnDesk, desk: Desk): boolean {
  return opensOn <= desk.today && cutoffMonth < firstUnsealed(desk)
}
