import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cardCodeOfNumber } from '@/scripts/demo-people'
import { bringToRedemptionDay } from '@/scripts/redemption-day'
import { buildIfStale } from '@/scripts/start/build'
import { prepareDatabase } from '@/scripts/start/database'
import { serverEnvironment, villageSettings } from '@/scripts/start/environment'
import { freePort } from '@/scripts/start/port'
import { startServer } from '@/scripts/start/server'

/** A household of the demo with more lines than a page of the passbook has. */
const fullPassbook = 31

export interface BenchServer {
  url: string
  /** For opening the village's database beside the server. */
  environment: NodeJS.ProcessEnv
  /** The code of a card whose passbook has a full first page. */
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
      await bringToRedemptionDay(environment)
      const cardCode = await cardCodeOfNumber(environment, fullPassbook)
      return await work({ url: `http://127.0.0.1:${port}`, environment, cardCode })
    } finally {
      await server.stop()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
