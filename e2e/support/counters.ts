import { rmSync } from 'node:fs'
import type { Browser } from '@playwright/test'
import { type Database, openDatabase } from '@/lib/db/client'
import { auditStock } from '@/lib/goods/audit-stock'
import { countShelf } from '@/lib/goods/count-shelf'
import { auditHouseholds } from '@/lib/households/audit-households'
import { auditBalances } from '@/lib/ledger/audit-balances'
import { auditRedemptions } from '@/lib/redemption/audit-redemptions'
import type { Difference } from '@/lib/shared/audit'
import { newId } from '@/lib/shared/id'
import { demoActor } from '@/scripts/demo-people'
import { bringToRedemptionDay } from '@/scripts/redemption-day'
import type { Program } from '@/scripts/start/command.mjs'
import { prepareDatabase } from '@/scripts/start/database'
import { serverEnvironment, villageSettings } from '@/scripts/start/environment'
import { freePort } from '@/scripts/start/port'
import { startServer } from '@/scripts/start/server'
import { expectSoundPages } from './expect-sound-pages'
import { signIn } from './sign-in'
import { emptyFolder } from './template'

/** Where a confirmation led, or `lost` when no answer came. */
export type Answer = { status: number; to: string } | 'lost'

/** The demo on redemption day, served by several processes upon one database. */
export interface Counters {
  db: Database
  villageId: string
  /** Presses 确认兑换 at one of the counters. */
  confirm(basket: Basket, counter?: number): Promise<Answer>
  /** Kills the processes where they stand, and starts them again. */
  killAll(): Promise<void>
  /** Lets so many pieces of a good lie there, as a count. */
  setStock(goodId: string, stock: number): Promise<void>
  /** What does not add up. */
  differences(): Promise<Difference[]>
  stop(): Promise<void>
}

export interface Basket {
  basketId?: string
  householdId: string
  collector: string
  goodId: string
  pieces?: number
  /** Points of all pieces together. */
  total: number
}

/** Opens counters on SQLite, or on the PostgreSQL database that is named. */
export async function openCounters(
  browser: Browser,
  processes: number,
  databaseUrl?: string,
): Promise<Counters> {
  const folder = emptyFolder().dataFolder
  const settings = villageSettings({
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    NODE_ENV: 'production',
    DATA_DIR: folder,
    LOG_LEVEL: 'error',
    DEMO: 'on',
    ...(databaseUrl && { DATABASE_URL: databaseUrl }),
  })
  await prepareDatabase(settings)
  const ports = await Promise.all(Array.from({ length: processes }, freePort))
  const environments = ports.map((port) => serverEnvironment(settings, 'demo', port))
  const [environment = process.env] = environments
  await bringToRedemptionDay(environment)
  const startAll = () =>
    Promise.all(
      ports.map((port, index) =>
        startServer({
          port,
          environment: environments[index] ?? environment,
          build: 'test',
          hostname: '127.0.0.1',
          onOutput: () => {},
        }),
      ),
    )
  let servers: Program[] = await startAll()
  const db = await openDatabase(environment.DATABASE_URL ?? '')
  const { id: villageId } = await db.read.village.findFirstOrThrow()
  const clerk = await demoActor(db, 'dianyuan', environment)
  const cookie = await expectSoundPages(browser, () =>
    sessionOf(browser, `http://127.0.0.1:${ports[0]}`),
  )
  return {
    db,
    villageId,
    confirm: (basket, counter = 0) =>
      confirmAt(`http://127.0.0.1:${ports[counter % ports.length]}`, cookie, basket),
    killAll: async () => {
      await Promise.all(servers.map((server) => server.kill()))
      servers = await startAll()
    },
    setStock: async (goodId, stock) => {
      const { stock: stockSeen } = await db.read.good.findUniqueOrThrow({ where: { id: goodId } })
      const row = { counted: stock, stockSeen, reason: '清点' }
      const counted = await db.write((tx) => countShelf(tx, clerk, { good: { [goodId]: row } }))
      if (!counted.ok) throw new Error(counted.refusals[0].code)
    },
    differences: async () =>
      (
        await Promise.all(
          [auditHouseholds, auditBalances, auditStock, auditRedemptions].map((audit) =>
            audit(db.read, villageId),
          ),
        )
      ).flatMap((findings) => findings.flatMap(({ differences }) => differences)),
    stop: async () => {
      await db.close()
      await Promise.all(servers.map((server) => server.stop()))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The clerk's session, which all processes of the village know. */
async function sessionOf(browser: Browser, baseURL: string): Promise<string> {
  const context = await browser.newContext({ baseURL })
  const page = await context.newPage()
  await signIn(page, 'dianyuan')
  const cookies = await context.cookies()
  await context.close()
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
}

async function confirmAt(origin: string, cookie: string, basket: Basket): Promise<Answer> {
  const { basketId = newId(), householdId, collector, goodId, pieces = 1, total } = basket
  try {
    const response = await fetch(`${origin}/counter/${basketId}/hand-over`, {
      method: 'POST',
      headers: { cookie, origin, accept: 'application/json' },
      body: new URLSearchParams({
        household: householdId,
        shownTotal: String(total),
        collector,
        [`quantity.${goodId}`]: String(pieces),
      }),
    })
    const { to }: { to: string } = await response.json()
    return { status: response.status, to }
  } catch {
    return 'lost'
  }
}
