import { PlainFailure } from '@/lib/shared/plain-failure.mjs'
import { announcement } from './announcement'
import { askHealth } from './ask-health'
import { buildIfStale, keepBuild } from './build'
import { isStopping, step } from './command.mjs'
import { prepareDatabase } from './database'
import { serverEnvironment, villageSettings } from './environment'
import { generate } from './generate'
import { keepLog } from './keep-log'
import { openBrowser } from './open-browser'
import { portFrom, refuseBusyPort } from './port'
import { noteRunning, noteStopped } from './running'
import { startServer } from './server'
import { setUpCodeIn } from './set-up-code'

interface StartOptions {
  development: boolean
  /** Shows the page to who started it; also when it is running already. */
  open: boolean
}

/** Everything after installing: prepares, builds, serves until somebody stops it. */
export async function main({ development, open }: StartOptions): Promise<void> {
  const port = portFrom(process.env.PORT)
  const here = `http://localhost:${port}`
  if (open && (await askHealth(port))) return openBrowser(here)
  await refuseBusyPort(port)
  const settings = villageSettings()
  await step('生成数据库代码 · generating the database client', generate)
  const { kind, holds } = await prepareDatabase(settings)
  if (!development) {
    await buildIfStale('start', settings.environment)
    keepBuild('start')
  }

  const server = await step('启动服务 · starting the server', () =>
    startServer({
      port,
      hostname: settings.listenOn,
      build: development ? 'development' : 'start',
      environment: serverEnvironment(settings, kind, port),
      onOutput: development
        ? (text) => process.stdout.write(text)
        : keepLog(settings.dataFolder, process.stdout),
    }),
  )
  noteRunning(settings.dataFolder, port)
  console.log(
    announcement({
      port,
      publicUrl: settings.publicUrl,
      alone: settings.listenOn === '127.0.0.1',
      demo: kind === 'demo',
      setUpCode:
        kind === 'real' && holds === 'nothing' ? setUpCodeIn(settings.dataFolder) : undefined,
    }),
  )
  if (open) openBrowser(here)
  const code = await server.exited
  noteStopped(settings.dataFolder)
  if (!isStopping())
    throw new PlainFailure(`服务意外停止（${code}）。 · The server stopped unexpectedly (${code}).`)
  console.log('已停止 · stopped')
}
