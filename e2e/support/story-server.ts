import { rmSync } from 'node:fs'
import { serverEnvironment } from '@/scripts/start/environment'
import { freePort } from '@/scripts/start/port'
import { startServer } from '@/scripts/start/server'
import { copyOfTemplate } from './template'

/** A running village that no other story sees. */
export interface StoryServer {
  url: string
  dataFolder: string
  /** For commands that look at the same village, such as the audit. */
  environment: NodeJS.ProcessEnv
  /** What the server has logged so far: warnings and faults. */
  log(): string
  stop(): Promise<void>
}

export async function startStoryServer(): Promise<StoryServer> {
  const settings = copyOfTemplate()
  const port = await freePort()
  let logged = ''
  const environment = serverEnvironment(settings, 'demo', port)
  const server = await startServer({
    port,
    environment,
    build: 'test',
    hostname: '127.0.0.1',
    onOutput: (text) => {
      logged += text
    },
  })
  return {
    url: `http://127.0.0.1:${port}`,
    dataFolder: settings.dataFolder,
    environment,
    log: () => logged,
    stop: async () => {
      await server.stop()
      rmSync(settings.dataFolder, { recursive: true, force: true })
    },
  }
}
