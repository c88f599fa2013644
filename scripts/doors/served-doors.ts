import { rmSync } from 'node:fs'
import { serverEnvironment, type VillageSettings } from '@/scripts/start/environment'
import { freePort } from '@/scripts/start/port'
import { startServer } from '@/scripts/start/server'
import type { Visitor } from '@/scripts/visitor'
import { withDatabase } from '@/scripts/with-database'
import { type Named, namedInDemo } from './addresses'
import { visitorWith } from './sessions'

/** A served demo village with one of everything in it. */
export interface ServedDoors {
  url: string
  environment: NodeJS.ProcessEnv
  named: Named
  /** Of the server. */
  pid: number | undefined
  /** What the server has said so far. */
  log: () => string
  /** The manager, with a session that holds now. */
  manager: () => Promise<Visitor>
}

/** Its folder is removed afterwards. */
export async function withServedDoors<T>(
  begin: () => Promise<VillageSettings>,
  work: (doors: ServedDoors) => Promise<T>,
): Promise<T> {
  const settings = await begin()
  const port = await freePort()
  const environment = serverEnvironment(settings, 'demo', port)
  const named = await namedInDemo(environment)
  let logged = ''
  const server = await startServer({
    ...{ port, environment, build: 'test', hostname: '127.0.0.1' },
    onOutput: (text) => {
      logged += text
    },
  })
  const url = `http://127.0.0.1:${port}`
  const manager = () =>
    withDatabase(environment, async ({ read }) => {
      const { id, sessionVersion } = await read.staff.findFirstOrThrow({
        where: { signInName: 'shuji' },
      })
      return visitorWith({ url, environment }, { staffId: id, sessionVersion })
    })
  try {
    return await work({ url, environment, named, pid: server.pid, manager, log: () => logged })
  } finally {
    await server.stop()
    rmSync(settings.dataFolder, { recursive: true, force: true })
  }
}
