import { describe, expect, test } from 'vitest'
import { closeWindow, planWindow } from '@/lib/redemption/change-window'
import {
  close,
  expectDone,
  on,
  openWindowOn,
  type TestVillage,
  testVillage,
  villageIn,
} from '@/lib/testing/village'
import { boardOf, villagesPage } from './board-queries'

async function slugOf({ db, villageId }: TestVillage): Promise<string> {
  const { slug } = await db.read.village.findUniqueOrThrow({ where: { id: villageId } })
  return slug
}

async function boardOn(village: TestVillage, today: string) {
  const board = await boardOf(village.db.read, await slugOf(village), today)
  return board ?? expect.fail('the village has a board')
}

function plan(village: TestVillage, name: string, opensOn: string, closesOn: string) {
  const plan = { name, kind: 'QUARTER' as const, cutoffMonth: '2026-07', opensOn, closesOn }
  return village.db.write((tx) => planWindow(tx, on('2026-08-01', village.manager), plan))
}

describe('the board', () => {
  test('of a young village has no closed months and no window', async () => {
    const village = await testVillage()
    expect(await boardOn(village, '2026-07-10')).toMatchObject({
      village: { id: village.villageId, name: '测试村', boardNames: 'MASKED' },
      book: null,
      window: null,
    })
  })

  test('tells of the book up to the last closed month', async () => {
    const village = await testVillage()
    await close(village, '2026-08', '2026-09-01')
    const { book } = await boardOn(village, '2026-10-08')
    expect(book).toEqual({
      first: '2026-07',
      unsealed: '2026-09',
      open: '2026-09',
      running: '2026-08',
    })
  })

  test('announces the next window that has not passed, and the open one before it', async () => {
    const village = await testVillage()
    await close(village, '2026-07', '2026-08-01')
    expectDone(await plan(village, '九月', '2026-09-05', '2026-09-06'))
    expectDone(await plan(village, '十二月', '2026-12-05', '2026-12-06'))
    const next = async (today: string) => (await boardOn(village, today)).window
    expect(await next('2026-09-06')).toMatchObject({ name: '九月', open: false })
    expect(await next('2026-09-07')).toMatchObject({ name: '十二月', open: false })

    const windowId = await openWindowOn(village, '2026-09-20', '2026-07')
    expect(await next('2026-09-21')).toMatchObject({ open: true, cutoffMonth: '2026-07' })
    const manager = on('2026-09-21', village.manager)
    expectDone(await village.db.write((tx) => closeWindow(tx, manager, { windowId })))
    expect(await next('2026-09-21')).toMatchObject({ name: '十二月', open: false })
  })

  test('of a village that is not there is none', async () => {
    const { db } = await testVillage()
    expect(await boardOf(db.read, 'nowhere', '2026-07-10')).toBeNull()
  })

  test('shows nothing of a neighbour', async () => {
    const village = await testVillage()
    const neighbour = await villageIn(village.db)
    await close(neighbour, '2026-08', '2026-09-01')
    await openWindowOn(neighbour, '2026-09-20', '2026-07')
    expect(await boardOn(village, '2026-09-20')).toMatchObject({ book: null, window: null })
  })
})

test('several villages are listed page by page', async () => {
  const village = await testVillage()
  await villageIn(village.db)
  const { villages, total } = await villagesPage(village.db.read, 1)
  expect([villages.length, total]).toEqual([2, 2])
  expect((await villagesPage(village.db.read, 2)).villages).toEqual([])
})
