import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { drill } from '@/lib/backups/drill'
import { openDatabase } from '@/lib/db/client'
import { fileOf } from '@/lib/db/sqlite-connection'
import { sayingOf } from '@/lib/shared/thrown'
import { villageIn } from '@/lib/testing/village'
import { withBenchDatabase } from '../bench/bench-database'
import { secretsIn } from '../secrets'
import { backupsIn, commandIn, inDataFolder } from './in-data-folder'
import type { FaultsFound } from './outcome'
import { someDeed } from './random-deeds'
import { freshSeed, type Random, randomFrom } from './random-numbers'

/** How long the commands run when nobody kills them, on a slow computer. */
const longestMs = 3_000

/**
 * So many times a backup and a restore are killed at some moment (kill -9). Afterwards whatever is
 * called a backup has to pass its drill, and the new computer has no book or a whole one; at last
 * both commands have to succeed over what the killed ones left.
 */
export async function killedBackups({
  times,
  seed = freshSeed(),
  harm = () => {},
}: {
  times: number
  seed?: number
  /** A control: what happens to a backup before it is drilled. */
  harm?: (backup: string) => void
}): Promise<FaultsFound> {
  const began = performance.now()
  const random = randomFrom(seed)
  const findings: string[] = []
  const drilled = new Set<string>()
  await withBenchDatabase(async (url) => {
    const dataFolder = dirname(fileOf(url))
    // without them nothing is backed up
    secretsIn(dataFolder)
    const newComputer = mkdtempSync(join(tmpdir(), 'points-killed-'))
    const db = await openDatabase(url)
    try {
      const busy = { village: await villageIn(db), today: '2026-07-20' }
      await runOrKill(dataFolder, ['scripts/backup.ts'])
      for (let nth = 1; nth <= times; nth += 1) {
        await inDataFolder(dataFolder, () => someDeed(busy, random))
        const found = await killBoth({ dataFolder, newComputer, random, harm, drilled })
        if (found) findings.push(`${nth}: ${found}`)
      }
      await runOrKill(dataFolder, ['scripts/backup.ts'])
      await runOrKill(newComputer, restoreOf(dataFolder, 'move-away'))
      const left = leftIn(newComputer)
      if (left.length > 0) findings.push(`in the end: ${left} left on the new computer`)
    } catch (error) {
      findings.push(`in the end: ${sayingOf(error)}`)
    } finally {
      await db.close()
      rmSync(newComputer, { recursive: true, force: true })
    }
  })
  const durationMs = Math.round(performance.now() - began)
  return { tried: times, failed: findings.length, findings, seed, durationMs }
}

async function killBoth(given: {
  dataFolder: string
  newComputer: string
  random: Random
  harm: (backup: string) => void
  /** Backups that were found good. */
  drilled: Set<string>
}): Promise<string | undefined> {
  const { dataFolder, newComputer, random, harm, drilled } = given
  try {
    await runOrKill(dataFolder, ['scripts/backup.ts'], random(longestMs))
    for (const backup of backupsIn(dataFolder).filter((one) => !drilled.has(one))) {
      harm(backup)
      await drill(backup, tmpdir())
      drilled.add(backup)
    }
    await runOrKill(newComputer, restoreOf(dataFolder), random(longestMs))
    if (existsSync(join(newComputer, 'village.db'))) {
      await runOrKill(newComputer, ['scripts/audit.ts'])
      rmSync(join(newComputer, 'village.db'))
    }
    return undefined
  } catch (error) {
    return sayingOf(error).replaceAll('\n', ' ')
  }
}

/** Books and keys that lie about. */
function leftIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.includes('.restoring'))
}

function restoreOf(dataFolder: string, ...wishes: string[]): string[] {
  return ['scripts/restore.ts', backupsIn(dataFolder).at(-1) ?? '', ...wishes]
}

/** Runs a command of the project, which has to succeed unless it is killed first. */
async function runOrKill(dataFolder: string, command: string[], after?: number): Promise<void> {
  const { exited, kill, said } = commandIn(dataFolder, command)
  const killed =
    after !== undefined &&
    (await Promise.race([exited.then(() => false), pause(after, true, { ref: false })]))
  if (killed) await kill()
  if ((await exited) !== 0 && !killed) throw new Error(`${command.join(' ')}: ${said()}`)
}
