import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '@/lib/db/client'
import { cardCodeOf } from '@/lib/households/card-code'
import { buildIfStale } from '@/scripts/start/build'
import { prepareDatabase } from '@/scripts/start/database'
import { serverEnvironment, villageSettings } from '@/scripts/start/environment'
import { freePort } from '@/scripts/start/port'
import { startServer } from '@/scripts/start/server'

export interface BenchServer {
  url: string
  /** The code of a card whose passbook has at least two pages. */
  cardCode: string
}

/** Serves a production build with the demo village from a folder of its own. */
export async function withBenchServer<T>(work: (server: BenchServer) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'points-bench-'))
  const { PATH, HOME } = process.env
  const settings = villageSettings({
    PATH,
    HOME,
    NODE_ENV: 'production',
    DATA_DIR: folder,
    LOG_LEVEL: 'error',
  })
  try {
    await buildIfStale('bench', settings.environment)
    await prepareDatabase(settings)
    const port = await freePort()
    const environment = serverEnvironment(settings, 'demo', port)
    const server = await startServer({ port, environment, build: 'bench', hostname: '127.0.0.1' })
    try {
      const cardCode = await fullestCard(settings.environment)
      return await work({ url: `http://127.0.0.1:${port}`, cardCode })
    } finally {
      await server.stop()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function fullestCard({ DATABASE_URL, CARD_KEY }: NodeJS.ProcessEnv): Promise<string> {
  const db = await openDatabase(DATABASE_URL ?? '')
  try {
    const [fullest] = await db.read.entry.groupBy({
      by: ['householdId'],
      _count: true,
      orderBy: { _count: { householdId: 'desc' } },
      take: 1,
    })
    const household = await db.read.household.findUniqueOrThrow({
      where: { id: fullest?.householdId ?? '' },
    })
    const { villageId, id: householdId, cardVersion } = household
    return cardCodeOf({ villageId, householdId, cardVersion }, Buffer.from(CARD_KEY ?? '', 'hex'))
  } finally {
    await db.close()
  }
}
