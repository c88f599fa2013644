import { expect, test } from 'vitest'
import { day, openVillage } from '@/lib/redemption/test-window'
import { done } from '@/lib/shared/result'
import {
  basketOf,
  close,
  earn,
  expectDone,
  handOver,
  record,
  testVillage,
  villageIn,
} from '@/lib/testing/village'
import {
  bookHandedOver,
  openItems,
  shelfHandedOver,
  windowsWithOpenSlips,
} from './handover-queries'

test('the book’s sums, its last seal and what is not finished are handed over', async () => {
  const village = await testVillage()
  const { db, villageId, households } = village
  await earn(village, 'clean-up', '2026-07-04', households)
  await close(village, '2026-07', '2026-08-01')
  await earn(village, 'litter', '2026-08-04', households.slice(0, 1))
  await record(village, 'clean-up', '2026-08-05', households.slice(0, 2))

  const book = await bookHandedOver(db.read, villageId)
  const sealed = await db.read.month.findFirstOrThrow({ where: { villageId } })
  expect(book).toEqual({
    openMonth: '2026-08',
    lines: 5,
    households: 4,
    balance: 70,
    below: 0,
    belowSum: 0,
    sealedMonth: '2026-07',
    seal: sealed.seal,
  })
  expect(await openItems(db.read, villageId)).toEqual({
    claims: 2,
    meetings: 0,
    objections: 0,
    notices: 0,
    imports: 0,
    activities: 0,
    expiresOn: null,
    windowId: null,
    windowName: null,
    wishes: 0,
  })
  expect(await windowsWithOpenSlips(db.read, villageId)).toEqual([])
})

test('what was postponed waits too', async () => {
  const village = await testVillage()
  const { db, villageId, households } = village
  await record(village, 'clean-up', '2026-07-05', households)
  const claims = await db.read.claim.findMany({ where: { villageId } })
  const [first] = claims
  await db.write(async (tx) =>
    done(await tx.claim.updateMany({ where: { id: first?.id }, data: { status: 'POSTPONED' } })),
  )
  expect(await openItems(db.read, villageId)).toMatchObject({ claims: claims.length })
})

test('slips that are not signed or not delivered are counted by window', async () => {
  const village = await openVillage()
  const { db, villageId, households, clerk } = village
  const [first = '', second = '', third = ''] = households
  const toothbrush = (household: string) => basketOf(village, household, { 牙刷: 1 })
  expectDone(await handOver(village, day, toothbrush(first)))
  expectDone(await handOver(village, day, { ...toothbrush(second), homeDelivery: true }))
  const signed = expectDone(await handOver(village, day, toothbrush(third)))
  await db.write(async (tx) => {
    await tx.redemption.updateMany({
      where: { id: signed.redemptionId },
      data: { signedAt: clerk.now, signedById: clerk.staffId },
    })
    return done(undefined)
  })
  const { windowId, windowName } = await openItems(db.read, villageId)
  expect(await windowsWithOpenSlips(db.read, villageId)).toEqual([
    { id: windowId, name: windowName, undelivered: 1, unsigned: 2 },
  ])
})

test('who owes is counted apart', async () => {
  const village = await testVillage()
  await earn(village, 'litter', '2026-07-04', village.households.slice(0, 1))
  expect(await bookHandedOver(village.db.read, village.villageId)).toMatchObject({
    balance: -10,
    below: 1,
    belowSum: -10,
    sealedMonth: null,
    seal: null,
  })
})

test('the shelf stands with its worth in points, and of no other village', async () => {
  const village = await testVillage()
  await villageIn(village.db)
  await village.db.write(async (tx) =>
    done(
      await tx.good.updateMany({
        where: { name: '毛巾' },
        data: { nextPoints: 30, nextPointsFrom: '2026-10-01' },
      }),
    ),
  )
  const shelf = await shelfHandedOver(village.db.read, village.villageId, '2026-10-08')
  // a price that was planned holds from its day on
  expect(shelf.map(({ name, stock, worth, costFen }) => [name, stock, worth, costFen])).toEqual([
    ['毛巾', 10, 300, null],
    ['牙刷', 10, 50, null],
    ['雨衣', 1, 70, null],
  ])
})
