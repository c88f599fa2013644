import { expect, test } from 'vitest'
import type { AnnouncementLine } from '@/lib/voice/announcement-queries'
import { type Published, quartersInArchive } from './quarters-of-year'

const nothing: Published = {
  book: null,
  redLists: [],
  notices: [],
  services: [],
  announcements: [],
}

const announcement = (showsUntil: string): AnnouncementLine => ({
  id: showsUntil,
  title: '停水通知',
  text: '明天上午检修水管。',
  showsFrom: showsUntil,
  showsUntil,
  postedBy: '记录',
  takenDownBy: null,
  takenDownAt: null,
})

test('a year of which nothing was published has no quarters', () => {
  expect(quartersInArchive('2026', nothing)).toEqual([])
})

test('tables are those that are closed, the quarter’s before its months', () => {
  const book = { first: '2026-02', unsealed: '2026-06', open: '2026-06', running: '2026-05' }
  const quarters = quartersInArchive('2026', { ...nothing, book })
  expect(quarters.map(({ quarter, tables }) => [quarter, ...tables])).toEqual([
    ['2026-Q2', '2026-04', '2026-05'],
    ['2026-Q1', '2026-Q1', '2026-02', '2026-03'],
  ])
})

test('each thing stands in the quarter in which it was over, and other years are left out', () => {
  const quarters = quartersInArchive('2026', {
    ...nothing,
    redLists: ['2025-Q4', '2026-Q1', '2026'],
    notices: [{ first: '2026-03', last: '2026-04' }],
    services: [{ quarter: '2026-Q3', held: 2, served: 21 }],
    announcements: [announcement('2026-03-31'), announcement('2026-04-01')],
  })
  expect(
    quarters.map(({ quarter, redList, notices, services, announcements }) => ({
      quarter,
      redList,
      notices: notices.length,
      held: services?.held,
      until: announcements.map(({ showsUntil }) => showsUntil),
    })),
  ).toEqual([
    { quarter: '2026-Q3', redList: false, notices: 0, held: 2, until: [] },
    { quarter: '2026-Q2', redList: false, notices: 1, held: undefined, until: ['2026-04-01'] },
    { quarter: '2026-Q1', redList: true, notices: 0, held: undefined, until: ['2026-03-31'] },
  ])
})
