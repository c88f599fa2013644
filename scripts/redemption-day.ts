import { countShelf } from '@/lib/goods/count-shelf'
import { setPrice } from '@/lib/goods/set-price'
import { closeMonths } from '@/lib/months/close-months'
import { publishRedList } from '@/lib/ranking/publish-red-list'
import { openWindow } from '@/lib/redemption/change-window'
import { demoActor } from './demo-people'
import { withDatabase } from './with-database'

/** Takes a demo village to the morning when its third quarter is closed, published and redeemed. */
export async function bringToRedemptionDay(environment: NodeJS.ProcessEnv): Promise<void> {
  await withDatabase(environment, async (db) => {
    const planned = await db.read.window.findFirstOrThrow({ where: { state: 'PLANNED' } })
    const actor = await demoActor(db, 'shuji', environment)
    await db.write((tx) => closeMonths(tx, actor, { through: '2026-09', leaveWaiting: true }))
    await db.write((tx) => publishRedList(tx, actor, { period: '2026-Q3', reason: null }))
    await db.write((tx) => openWindow(tx, actor, { windowId: planned.id, early: true }))
  })
}

/** Toothbrushes for a point each, more than the measurement takes, and who can have them. */
export async function onePointShelf(environment: NodeJS.ProcessEnv) {
  return withDatabase(environment, async (db) => {
    const clerk = await demoActor(db, 'dianyuan', environment)
    const { id: goodId, stock } = await db.read.good.findFirstOrThrow({ where: { name: '牙刷' } })
    const written = await db.write(async (tx) => {
      const priced = await setPrice(tx, clerk, { goodId, points: 1, holdsFrom: '2026-10-08' })
      if (!priced.ok) return priced
      const row = { counted: 90_000, stockSeen: stock, reason: '多备一些' }
      return countShelf(tx, clerk, { good: { [goodId]: row } })
    })
    if (!written.ok) throw new Error(written.refusals[0].code)
    const households = await db.read.household.findMany({
      where: { balance: { gte: 90 }, living: 'HOME', barredUntil: null },
      orderBy: { balance: 'desc' },
    })
    return { goodId, households }
  })
}
