import { mkdirSync } from 'node:fs'
import { readSettings } from '@/lib/shared/env'
import { sayingOf } from '@/lib/shared/thrown'
import { secretsIn } from '../secrets'
import { PlainFailure } from './command.mjs'
import { demoNow } from './demo-clock'
import type { InstallationKind } from './installation'

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
  const settings = settingsFrom(source)
  const dataFolder = settings.DATA_DIR
  // names, points and keys: nobody else with an account on this computer reads them
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
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

/** A demo's clock stands still, so that its story stays true; a real village's never does. */
export function withClock(
  environment: NodeJS.ProcessEnv,
  kind: InstallationKind,
): NodeJS.ProcessEnv {
  const { FIXED_NOW, ...rest } = environment
  return kind === 'demo' ? { ...rest, FIXED_NOW: FIXED_NOW || demoNow } : rest
}

function settingsFrom(source: NodeJS.ProcessEnv) {
  try {
    return readSettings(source)
  } catch (error) {
    throw new PlainFailure(`设置有误。 · ${sayingOf(error)}`)
  }
}
