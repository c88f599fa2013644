import type { ServicesOfQuarter } from '@/lib/earning/service-queries'
import { type BookSpan, closedRange, type MonthRange, quartersOf } from '@/lib/months/month-range'
import { type CivilMonth, monthOf, monthsOf, type Period, quarterOf } from '@/lib/shared/civil-date'
import type { AnnouncementLine } from '@/lib/voice/announcement-queries'

/** What a village has published, as far as its archive tells of it. */
export interface Published {
  book: BookSpan | null
  redLists: readonly Period[]
  notices: readonly MonthRange[]
  services: readonly ServicesOfQuarter[]
  /** Those that are over. */
  announcements: readonly AnnouncementLine[]
}

export interface ArchivedQuarter {
  quarter: Period
  redList: boolean
  /** The quarter's table and those of its months, as far as they are closed. */
  tables: (CivilMonth | Period)[]
  /** By the quarter of their last month. */
  notices: MonthRange[]
  services: ServicesOfQuarter | undefined
  /** By the quarter of their last day. */
  announcements: AnnouncementLine[]
}

/** The quarters of a year of which anything was published, the newest first. */
export function quartersInArchive(year: Period, published: Published): ArchivedQuarter[] {
  const { book, redLists, notices, services, announcements } = published
  return quartersOf(year)
    .map((quarter) => ({
      quarter,
      redList: redLists.includes(quarter),
      tables: [quarter, ...monthsOf(quarter)].filter((period) => book && closedRange(period, book)),
      notices: notices.filter(({ last }) => quarterOf(last) === quarter),
      services: services.find((of) => of.quarter === quarter),
      announcements: announcements.filter(
        ({ showsUntil }) => quarterOf(monthOf(showsUntil)) === quarter,
      ),
    }))
    .filter(
      (of) =>
        of.redList ||
        of.services !== undefined ||
        of.tables.length + of.notices.length + of.announcements.length > 0,
    )
    .reverse()
}
