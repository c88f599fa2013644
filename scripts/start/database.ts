import { run, step } from './command.mjs'
import { type VillageSettings, withClock } from './environment'
import {
  type DatabaseHolds,
  type InstallationKind,
  kindOf,
  rememberedKind,
  rememberKind,
} from './installation'
import { refuseUnreachable } from './refuse-unreachable'

/** Brings the database up to date; an empty one gets the demo village unless a real one is wanted. */
export async function prepareDatabase(
  settings: VillageSettings,
): Promise<{ kind: InstallationKind; holds: DatabaseHolds }> {
  const { dataFolder, demoWanted, environment } = settings
  await refuseUnreachable(environment.DATABASE_URL ?? '')
  await step('准备数据库 · preparing the database', async () => {
    for (const file of ['scripts/backups/before-update.ts', 'prisma/migrate.ts']) {
      const said = await typescript(file, environment)
      if (said) console.log(said.trimEnd())
    }
  })
  const holds = await whatItHolds(environment)
  const kind = kindOf({ holds, remembered: rememberedKind(dataFolder), demoWanted })
  rememberKind(dataFolder, kind)
  if (holds !== 'nothing' || kind === 'real') return { kind, holds }
  await step('装入示范村 · loading the demo village', () =>
    typescript('prisma/demo-village.ts', withClock(environment, 'demo')),
  )
  return { kind, holds: 'demo' }
}

async function whatItHolds(environment: NodeJS.ProcessEnv): Promise<DatabaseHolds> {
  const answer = (await typescript('scripts/start/what-database-holds.ts', environment)).trim()
  if (answer === 'nothing' || answer === 'demo' || answer === 'real') return answer
  throw new Error(`what the database holds was not understood: ${answer}`)
}

/** A process of its own for each: the database is closed for certain when it ends. */
function typescript(file: string, environment: NodeJS.ProcessEnv): Promise<string> {
  return run([process.execPath, 'scripts/run.mjs', file], { env: environment })
}
