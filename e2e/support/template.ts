import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareDatabase } from '@/scripts/start/database'
import { type VillageSettings, villageSettings } from '@/scripts/start/environment'

/** Where workers, which are other processes, find the template. */
const variable = 'STORY_TEMPLATE'

/** The data folder of a freshly started demo: secrets and database. Copied for each story. */
export async function makeTemplate(): Promise<string> {
  const folder = freshFolder()
  await prepareDatabase(settingsIn(folder))
  process.env[variable] = folder
  return folder
}

export function copyOfTemplate(): VillageSettings {
  const template = process.env[variable]
  if (!template)
    throw new Error('the demo village has not been made: run stories through Playwright')
  const folder = freshFolder()
  cpSync(template, folder, { recursive: true })
  return settingsIn(folder)
}

/** A data folder with nothing in it, for a village that is yet to be founded. */
export function emptyFolder(): VillageSettings {
  return settingsIn(freshFolder(), 'off')
}

export function freshFolder(): string {
  return mkdtempSync(join(tmpdir(), 'points-supermarket-story-'))
}

/** Nothing of the settings this computer happens to have: every story is the same everywhere. */
export function settingsIn(folder: string, DEMO: 'on' | 'off' = 'on'): VillageSettings {
  return villageSettings({
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    NODE_ENV: 'production',
    DATA_DIR: folder,
    LOG_LEVEL: 'warn',
    DEMO,
  })
}
