import type { Actor } from '@/lib/access/actor'
import { type Database, openDatabase } from '@/lib/db/client'
import { countShelf } from '@/lib/goods/count-shelf'
import { setPrice } from '@/lib/goods/set-price'
import { cardCodeOf } from '@/lib/households/card-code'
import { closeMonths } from '@/lib/months/close-months'
import { publishRedList } from '@/lib/ranking/publish-red-list'
import { openWindow } from '@/lib/redemption/change-window'

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

/** What is printed on the card of the household with this number. */
export async function cardCodeOfNumber(
  environment: NodeJS.ProcessEnv,
  number: number,
): Promise<string> {
  return withDatabase(environment, async (db) => {
    const household = await db.read.household.findFirstOrThrow({ where: { number } })
    const { villageId, id: householdId, cardVersion } = household
    const key = Buffer.from(environment.CARD_KEY ?? '', 'hex')
    return cardCodeOf({ villageId, householdId, cardVersion }, key)
  })
}

/** One of the demo's people, at the moment of its standing clock. */
export async function demoActor(
  db: Database,
  signInName: string,
  { FIXED_NOW }: NodeJS.ProcessEnv,
): Promise<Actor> {
  const { id, villageId, name, householdId, roles } = await db.read.staff.findFirstOrThrow({
    where: { signInName },
    include: { roles: true },
  })
  return {
    villageId,
    staffId: id,
    name,
    roles: roles.map(({ role }) => role),
    householdId,
    relativeIds: [],
    groupIds: [],
    now: new Date(FIXED_NOW ?? ''),
  }
}

export async function withDatabase<T>(
  { DATABASE_URL }: NodeJS.ProcessEnv,
  work: (db: Database) => Promise<T>,
): Promise<T> {
  const db = await openDatabase(DATABASE_URL ?? '')
  try {
    return await work(db)
  } finally {
    await db.close()
  }
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
