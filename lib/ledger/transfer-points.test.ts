import { expect, test } from 'vitest'
import { standingsOf } from '@/lib/ranking/queries'
import { newId } from '@/lib/shared/id'
import {
  balanceOf,
  codesOf,
  earn,
  expectDone,
  on,
  type TestVillage,
  testVillage,
} from '@/lib/testing/village'
import { type TransferInput, transferPoints } from './transfer-points'

const day = '2026-07-20'

function transfer(village: TestVillage, input: Partial<TransferInput>, who = village.manager) {
  const [fromId = '', toId = ''] = village.households
  return village.db.write((tx) =>
    transferPoints(tx, on(day, who), { fromId, toId, points: 15, reason: '分户', ...input }),
  )
}

test('a transfer moves the balance and no standing', async () => {
  const village = await testVillage()
  await earn(village, 'clean-up', '2026-07-05', village.households)
  const before = await standingsOf(village.db.read, village.villageId, '2026')
  const [out, into] = expectDone(await transfer(village, {}))
  expect([out?.balanceAfter, into?.balanceAfter]).toEqual([5, 35])
  expect(out?.transferId).toBe(into?.transferId)
  expect(await standingsOf(village.db.read, village.villageId, '2026')).toEqual(before)
})

test('a debt moves as well', async () => {
  const village = await testVillage()
  const [from, to] = village.households
  expectDone(await transfer(village, { points: -12 }))
  expect([await balanceOf(village, from), await balanceOf(village, to)]).toEqual([12, -12])
})

test('a transfer is refused where it cannot be right', async () => {
  const village = await testVillage()
  const [from = '', to = ''] = village.households
  await earn(village, 'clean-up', '2026-07-05', [from])
  expect(await transfer(village, { points: 21 })).toMatchObject({
    refusals: [{ code: 'TOO_MANY_POINTS_TO_MOVE', figures: { most: 20 } }],
  })
  expect(codesOf(await transfer(village, { toId: from }))).toEqual(['SAME_HOUSEHOLD_TWICE'])
  expect(codesOf(await transfer(village, { toId: newId() }))).toEqual(['HOUSEHOLD_UNKNOWN'])
  expect(codesOf(await transfer(village, {}, village.recorder))).toEqual(['NOT_ALLOWED'])
  const kin = { ...village.manager, relativeIds: [to] }
  expect(codesOf(await transfer(village, {}, kin))).toEqual(['RELATIVES_HOUSEHOLD'])
  expect(await balanceOf(village, from)).toBe(20)
})
