import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { syncFolder, writeWhole } from '@/lib/shared/on-disk'
import { PlainFailure } from '@/lib/shared/plain-failure.mjs'

/** A demo's clock stays on one day and its passwords are public: a real village must never become one. */
export type InstallationKind = 'demo' | 'real'

/** What the database holds: no village yet, the demo village alone, or a village of people. */
export type DatabaseHolds = 'nothing' | InstallationKind

const remembered = z.object({ kind: z.enum(['demo', 'real']) })

export function rememberedKind(dataFolder: string): InstallationKind | undefined {
  try {
    return remembered.parse(JSON.parse(readFileSync(fileIn(dataFolder), 'utf8'))).kind
  } catch {
    return undefined
  }
}

export function rememberKind(dataFolder: string, kind: InstallationKind): void {
  // written at every start it could be torn by a power cut, and the village become a demo by the next
  if (rememberedKind(dataFolder) === kind) return
  writeWhole(fileIn(dataFolder), installationFile(kind))
  syncFolder(dataFolder)
}

/** What `installation.json` says. */
export function installationFile(kind: InstallationKind): string {
  return `${JSON.stringify({ kind })}\n`
}

/**
 * What the database holds decides. Only an empty one asks what was wanted, and one that was meant
 * for a real village stays so even when a later start forgets to say DEMO=off.
 */
export function kindOf(given: {
  holds: DatabaseHolds
  remembered: InstallationKind | undefined
  demoWanted: boolean
}): InstallationKind {
  if (given.holds === 'real') return 'real'
  if (given.holds === 'nothing') {
    return given.demoWanted && given.remembered !== 'real' ? 'demo' : 'real'
  }
  if (!given.demoWanted) {
    throw new PlainFailure(
      '这个数据文件夹里是示范村。自己的村请另用一个：DATA_DIR=./our-village DEMO=off npm start\n' +
        'This data folder holds the demo village. Use another for your own: DATA_DIR=./our-village DEMO=off npm start',
    )
  }
  return 'demo'
}

function fileIn(dataFolder: string): string {
  return join(dataFolder, 'installation.json')
}
