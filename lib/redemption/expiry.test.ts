import { describe, expect, test } from 'vitest'
import { done } from '@/lib/shared/result'
import {
  balanceOf,
  basketOf,
  close,
  codesOf,
  earn,
  expectDone,
  handOver,
  on,
  type TestVillage,
  testVillage,
} from '@/lib/testing/village'
import { closeWindow, openWindow, planWindow } from './change-window'
import { announceExpiry, expirePoints, withdrawExpiry } from './expiry'
import { windowById } from './queries'

const day = '2026-10-08'

/** The first household has spent 25 of 60 points by September and earned 20 in October. */
async function yearEnd(policy: 'CARRY' | 'EXPIRE' = 'EXPIRE') {
  const village = await testVillage()
  const { db, villageId } = village
  await db.write(async (tx) => {
    await tx.village.update({ where: { id: villageId }, data: { yearEnd: policy } })
    return done(undefined)
  })
  const [first = ''] = village.households
  for (const when of ['2026-07-05', '2026-07-19', '2026-08-19'])
    await earn(village, 'clean-up', when, village.households.slice(0, 2))
  await close(village, '2026-09', '2026-10-01')
  await earn(village, 'clean-up', '2026-10-03', [first])
  const manager = on(day, village.manager)
  const plan = { name: '年终兑换', kind: 'YEAR_END' as const, cutoffMonth: '2026-09' }
  const { windowId } = expectDone(
    await db.write(async (tx) => {
      const planned = await planWindow(tx, manager, { ...plan, opensOn: day, closesOn: day })
      return planned.ok ? openWindow(tx, manager, planned.value) : planned
    }),
  )
  expectDone(await handOver(village, day, basketOf(village, first, { 毛巾: 1 })))
  return { village, windowId }
}

const at = ({ village, windowId }: { village: TestVillage; windowId: string }) => ({
  announce: (expiresOn: string, actor = village.manager) =>
    village.db.write((tx) => announceExpiry(tx, on(day, actor), { windowId, expiresOn })),
  withdraw: () =>
    village.db.write((tx) => withdrawExpiry(tx, on(day, village.manager), { windowId })),
  close: () => village.db.write((tx) => closeWindow(tx, on(day, village.manager), { windowId })),
  expire: (today: string) =>
    village.db.write((tx) => expirePoints(tx, on(today, village.manager), { windowId })),
})

describe('points that the year-end window left over', () => {
  test('carry over where the village has not decided otherwise', async () => {
    const open = await yearEnd('CARRY')
    expect(codesOf(await at(open).announce('2026-12-01'))).toEqual(['EXPIRY_OFF'])
    expect(codesOf(await at(open).expire('2027-01-01'))).toEqual(['EXPIRY_UNKNOWN'])
  })

  test('expire once, after they were announced: one line a household, nothing earned since', async () => {
    const open = await yearEnd()
    const { village } = open
    expectDone(await at(open).announce('2026-10-20'))
    expect(codesOf(await at(open).expire('2026-10-20'))).toEqual(['WINDOW_STILL_OPEN'])
    expectDone(await at(open).close())
    expect(await at(open).expire('2026-10-19')).toMatchObject({
      refusals: [{ code: 'EXPIRY_TOO_SOON', figures: { earliest: '2026-10-20' } }],
    })
    const both = await Promise.all([at(open).expire('2026-10-20'), at(open).expire('2026-10-20')])
    expect(both.filter(({ ok }) => ok)).toMatchObject([{ value: { households: 2, points: 95 } }])
    expect(both.flatMap(codesOf)).toEqual(['EXPIRY_ALREADY_DONE'])
    const lines = await village.db.read.entry.findMany({ where: { kind: 'EXPIRE' } })
    expect(
      lines.map(({ points, spendable, ranks, reason }) => [points, spendable, ranks, reason]),
    ).toEqual(
      expect.arrayContaining([
        [-35, true, false, '年终兑换'],
        [-60, true, false, '年终兑换'],
      ]),
    )
    expect(await balanceOf(village, village.households[0])).toBe(20)
    expect(await balanceOf(village, village.households[1])).toBe(0)
  })

  test('are announced in time, by who may, of a year-end window', async () => {
    const open = await yearEnd()
    expect(await at(open).announce('2026-10-10')).toMatchObject({
      refusals: [{ code: 'EXPIRY_TOO_SOON', field: 'expiresOn' }],
    })
    expect(codesOf(await at(open).announce('2026-12-01', open.village.clerk))).toEqual([
      'NOT_ALLOWED',
    ])
    expect(codesOf(await at({ ...open, windowId: 'another' }).announce('2026-12-01'))).toEqual([
      'WINDOW_UNKNOWN',
    ])
  })

  test('carry over after all when the announcement is taken back', async () => {
    const open = await yearEnd()
    expectDone(await at(open).announce('2026-10-20'))
    const { db, villageId } = open.village
    const shown = () => windowById(db.read, villageId, open.windowId, day)
    expect(await shown()).toMatchObject({ expiresOn: '2026-10-20' })
    expectDone(await at(open).withdraw())
    expect(await shown()).toMatchObject({ expiresOn: null })
    expect(codesOf(await at(open).withdraw())).toEqual(['EXPIRY_UNKNOWN'])
    expectDone(await at(open).close())
    expect(codesOf(await at(open).expire('2026-10-20'))).toEqual(['EXPIRY_UNKNOWN'])
    // and may be announced again
    expectDone(await at(open).announce('2026-11-20'))
  })
})
