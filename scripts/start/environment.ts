import { existsSync } from 'node:fs'
import { fileOf } from '@/lib/db/sqlite-connection'
import { readSettings, type Settings } from '@/lib/shared/env'
import { say } from '../say'
import { secretsFile, secretsIn } from '../secrets'
import { demoNow } from './demo-clock'
import type { InstallationKind } from './installation'
import { openToUs } from './open-to-us'

export interface VillageSettings {
  dataFolder: string
  demoWanted: boolean
  publicUrl: string | undefined
  /** The addresses it listens on. */
  listenOn: string
  /** For everything that opens the village's database: migrating, the demo, the server. */
  environment: NodeJS.ProcessEnv
}

/** The settings of this start, with the village's secrets, which the first start makes. */
export function villageSettings(source: NodeJS.ProcessEnv = process.env): VillageSettings {
  const settings = readSettings(source)
  const dataFolder = settings.DATA_DIR
  openToUs(dataFolder, settings.DATABASE_URL)
  sayIfMadeAnew(settings)
  return {
    dataFolder,
    demoWanted: settings.DEMO === 'on',
    publicUrl: settings.PUBLIC_URL,
    listenOn: settings.LISTEN_ON,
    environment: {
      ...source,
      ...secretsIn(dataFolder),
      DATA_DIR: dataFolder,
      DATABASE_URL: settings.DATABASE_URL,
      NEXT_TELEMETRY_DISABLED: '1',
    },
  }
}

/** The same for the server, which also has to know where it stands. */
export function serverEnvironment(
  settings: VillageSettings,
  kind: InstallationKind,
  port: number,
): NodeJS.ProcessEnv {
  const address = settings.publicUrl ?? `http://localhost:${port}`
  return { ...withClock(settings.environment, kind), NEXTAUTH_URL: address }
}

/** A demo's clock stays on one day, so that its story stays true; a real village's never does. */
export function withClock(
  environment: NodeJS.ProcessEnv,
  kind: InstallationKind,
): NodeJS.ProcessEnv {
  const { FIXED_NOW, ...rest } = environment
  return kind === 'demo' ? { ...rest, FIXED_NOW: FIXED_NOW || demoNow } : rest
}

/** A book without its secrets had some: whoever started it can still bring them back. */
function sayIfMadeAnew({ DATA_DIR, DATABASE_URL }: Settings): void {
  if (existsSync(secretsFile(DATA_DIR)) || !DATABASE_URL.startsWith('file:')) return
  if (!existsSync(fileOf(DATABASE_URL))) return
  say((t) => `! ${t('server.secretsMadeAnew')}`)
  say((t) => `  ${t('server.doctor.next.lostSecrets')}`)
}
