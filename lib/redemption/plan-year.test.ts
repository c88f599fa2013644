import { describe, expect, test } from 'vitest'
import { codesOf, expectDone, on, type TestVillage, testVillage } from '@/lib/testing/village'
import { planYear } from './plan-year'
import { lastWindows } from './queries'

const day = '2026-10-08'

function plan(village: TestVillage, year: string, only: string | null = null) {
  const manager = on(day, village.manager)
  return village.db.write((tx) => planYear(tx, manager, { year, only }))
}

async function planned(village: TestVillage) {
  const windows = await lastWindows(village.db.read, village.villageId)
  return windows.map(({ name, state }) => [name, state]).reverse()
}

describe('a year of windows', () => {
  test('is planned at once, and a second press plans nothing more', async () => {
    const village = await testVillage()
    expect(expectDone(await plan(village, '2027'))).toEqual({ year: '2027', planned: 5 })
    expect(await planned(village)).toEqual([
      ['2027年第一季度兑换', 'PLANNED'],
      ['2027年第二季度兑换', 'PLANNED'],
      ['2027年第三季度兑换', 'PLANNED'],
      ['2027年年终集中兑换', 'PLANNED'],
      ['2027年第四季度兑换', 'PLANNED'],
    ])
    expect(expectDone(await plan(village, '2027')).planned).toBe(0)
  })

  test('or one by one', async () => {
    const village = await testVillage()
    expect(expectDone(await plan(village, '2026', '2026')).planned).toBe(1)
    expect(expectDone(await plan(village, '2026', '2026')).planned).toBe(0)
    expect(await planned(village)).toEqual([['2026年年终集中兑换', 'PLANNED']])
    expect(expectDone(await plan(village, '2026')).planned).toBe(2)
  })

  test('two managers at once plan it once', async () => {
    const village = await testVillage()
    const both = await Promise.all([plan(village, '2027'), plan(village, '2027')])
    expect(
      both
        .map(expectDone)
        .map((done) => done.planned)
        .sort(),
    ).toEqual([0, 5])
  })

  test('is neither long gone nor far off, and nobody’s who may not', async () => {
    const village = await testVillage()
    for (const year of ['2024', '2025', '2028'])
      expect(expectDone(await plan(village, year)).planned).toBe(0)
    const refused = await village.db.write((tx) =>
      planYear(tx, on(day, village.clerk), { year: '2027', only: null }),
    )
    expect(codesOf(refused)).toEqual(['NOT_ALLOWED'])
  })
})
