import { rmSync } from 'node:fs'
import { prepareDatabase } from '@/scripts/start/database'
import { serverEnvironment, type VillageSettings } from '@/scripts/start/environment'
import type { InstallationKind } from '@/scripts/start/installation'
import { freePort } from '@/scripts/start/port'
import { startServer } from '@/scripts/start/server'
import { setUpCodeIn } from '@/scripts/start/set-up-code'
import { copyOfTemplate, emptyFolder, settingsIn } from './template'

/** A running village that no other story sees. */
export interface StoryServer {
  url: string
  dataFolder: string
  /** For commands that look at the same village, such as the audit. */
  environment: NodeJS.ProcessEnv
  /** What the server has logged so far: warnings and faults. */
  log(): string
  /** The same village on another day of its clock, at the same address. */
  onDay(day: string): Promise<void>
  stop(): Promise<void>
}

/** With settings of its own, if any: `{ LOG_LEVEL: 'info' }`. */
export function startStoryServer(extra: Record<string, string> = {}): Promise<StoryServer> {
  return serve(copyOfTemplate(), 'demo', extra)
}

/** Serves what a restore has put into a folder, as the demo it was. */
export function startRestoredServer(dataFolder: string): Promise<StoryServer> {
  return serve(settingsIn(dataFolder), 'demo')
}

/** A fresh installation without a village, as after `DEMO=off npm start`, and its set-up code. */
export async function startEmptyServer(): Promise<StoryServer & { setUpCode: string }> {
  const settings = emptyFolder()
  await prepareDatabase(settings)
  const setUpCode = setUpCodeIn(settings.dataFolder)
  return { ...(await serve(settings, 'real')), setUpCode }
}

async function serve(
  settings: VillageSettings,
  kind: InstallationKind,
  extra: Record<string, string> = {},
): Promise<StoryServer> {
  const port = await freePort()
  let logged = ''
  const environment = { ...serverEnvironment(settings, kind, port), ...extra }
  const start = (environment: NodeJS.ProcessEnv) =>
    startServer({
      port,
      environment,
      build: 'test',
      hostname: '127.0.0.1',
      onOutput: (text) => {
        logged += text
      },
    })
  let server = await start(environment)
  return {
    url: `http://127.0.0.1:${port}`,
    dataFolder: settings.dataFolder,
    environment,
    log: () => logged,
    onDay: async (day) => {
      await server.stop()
      server = await start({ ...environment, FIXED_NOW: `${day}T09:00:00+08:00` })
    },
    stop: async () => {
      await server.stop()
      rmSync(settings.dataFolder, { recursive: true, force: true })
    },
  }
}
