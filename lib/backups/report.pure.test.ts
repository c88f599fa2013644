import { expect, test } from 'vitest'
import type { Place } from './places'
import { type PlaceReport, warningsOf } from './report'
import type { PlaceState } from './state'

const now = new Date('2026-10-08T09:00:00+08:00')
const own: Place = { kind: 'own', path: '/data/backups' }
const stick: Place = { kind: 'second', path: '/media/stick/points' }

function daysAgo(days: number): Date {
  return new Date(now.getTime() - days * 86_400_000)
}

function good(days: number, drilled = days): PlaceState {
  const name = 'points-2026-10-07-030000'
  return {
    backup: { at: daysAgo(days), name, bytes: 1, photos: 0, ms: 1 },
    drill: { at: daysAgo(drilled), name, ms: 1 },
  }
}

function warned(...places: PlaceReport[]): string[] {
  return warningsOf(places, now).map(({ warn }) => warn)
}

test('nothing is said while all is well', () => {
  expect(warned({ ...own, ...good(1) }, { ...stick, ...good(1) })).toEqual([])
})

test('a book without a backup, or with an old one', () => {
  expect(warned(own, stick)).toEqual(['never'])
  expect(warned({ ...own, ...good(4) }, stick)).toEqual(['old'])
  expect(warningsOf([{ ...own, ...good(4.5) }, stick], now)).toEqual([{ warn: 'old', days: 4 }])
  // one of the two is enough to live on with; what keeps the other from it is said by its failure
  expect(warned({ ...own, ...good(1) }, { ...stick, ...good(9, 1) })).toEqual([])
})

test('the last one failed, though one before is young enough', () => {
  const backupFailed = { at: now, why: 'NOT_THERE' as const, details: [] }
  const failed = { ...stick, ...good(1), backupFailed }
  expect(warningsOf([{ ...own, ...good(1) }, failed], now)).toMatchObject([
    { warn: 'failed', place: stick, failed: { why: 'NOT_THERE' } },
  ])
})

test('a drill that failed, or was long ago', () => {
  const drillFailed = { at: now, why: 'DAMAGED' as const, details: [] }
  expect(warned({ ...own, ...good(1), drillFailed }, stick)).toEqual(['drillFailed'])
  expect(warned({ ...own, ...good(1, 20) }, stick)).toEqual(['drillOld'])
  expect(warned({ ...own, ...good(1) }, { ...stick, ...good(1, 20) })).toEqual(['drillOld'])
})

test('without a second place a broken computer takes its backups along', () => {
  expect(warned({ ...own, ...good(1) })).toEqual(['noSecondPlace'])
})

test('a backup of the year 2099 is no young one', () => {
  expect(warned({ ...own, ...good(-26_000, 1) }, stick)).toEqual(['old'])
})
