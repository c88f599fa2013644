import type { Actor } from '@/lib/access/actor'
import { type Database, openDatabase } from '@/lib/db/client'
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
