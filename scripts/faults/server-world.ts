import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { done } from '@/lib/shared/result'
import { bringToRedemptionDay, onePointShelf } from '@/scripts/redemption-day'
import { prepareDatabase } from '@/scripts/start/database'
import {
  serverEnvironment,
  type VillageSettings,
  villageSettings,
} from '@/scripts/start/environment'
import { freePort } from '@/scripts/start/port'
import { startServer } from '@/scripts/start/server'
import { withDatabase } from '@/scripts/with-database'

/** A served village in a folder of its own, whose server dies and comes back. */
export interface ServerWorld {
  url: string
  /** For opening its database beside the server. */
  environment: NodeJS.ProcessEnv
  villageId: string
  /** A rule that anybody may be recorded for by hand, as often as one likes. */
  ruleId: string
  /** Costs a point. */
  goodId: string
  /** Who can redeem. */
  households: { id: string; number: number; headName: string }[]
  /** Starts the server on a day, with settings of its own. */
  serve(day: string, extra?: Record<string, string>): ReturnType<typeof startServer>
}

/** Where the village of a world comes from; its folder is removed afterwards. */
export type Beginning = () => Promise<VillageSettings>

/** A demo village on its redemption day, with goods for a point, which closes months at once. */
export async function withServerWorld<T>(
  work: (world: ServerWorld) => Promise<T>,
  begin: Beginning = freshDemo,
): Promise<T> {
  const settings = await begin()
  try {
    const port = await freePort()
    const environment = serverEnvironment(settings, 'demo', port)
    await bringToRedemptionDay(environment)
    const shelf = await onePointShelf(environment)
    const village = await closingAtOnce(environment)
    const serve: ServerWorld['serve'] = (day, extra) =>
      startServer({
        port,
        environment: { ...environment, FIXED_NOW: `${day}T09:00:00+08:00`, ...extra },
        build: 'test',
        hostname: '127.0.0.1',
      })
    return await work({ url: `http://127.0.0.1:${port}`, environment, serve, ...shelf, ...village })
  } finally {
    rmSync(settings.dataFolder, { recursive: true, force: true })
  }
}

export async function freshDemo(): Promise<VillageSettings> {
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'points-faults-'))
  const { PATH, HOME } = process.env
  const settings = villageSettings({
    ...{ PATH, HOME, NODE_ENV: 'production', DATA_DIR, LOG_LEVEL: 'error' },
  })
  await prepareDatabase(settings)
  return settings
}

async function closingAtOnce(environment: NodeJS.ProcessEnv) {
  return withDatabase(environment, async ({ read, write }) => {
    const { id: villageId } = await read.village.findFirstOrThrow()
    const written = await write(async (tx) => {
      await tx.village.update({ where: { id: villageId }, data: { noticeDays: 0 } })
      return done(undefined)
    })
    if (!written.ok) throw new Error(written.refusals[0].code)
    const { ruleId } = await read.ruleVersion.findFirstOrThrow({
      where: { villageId, name: '参与调解邻里纠纷' },
    })
    return { villageId, ruleId }
  })
}
