import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { auditRestored, restore } from '@/lib/backups/restore'
import { type Database, openDatabase } from '@/lib/db/client'
import { fileOf } from '@/lib/db/sqlite-connection'
import { canonicalLinesOf } from '@/lib/months/sealed-lines'
import { sayingOf } from '@/lib/shared/thrown'
import { villageIn } from '@/lib/testing/village'
import { withBenchDatabase } from '../bench/bench-database'
import { secretsIn } from '../secrets'
import { backupsIn, commandIn, inDataFolder } from './in-data-folder'
import type { FaultsFound } from './outcome'
import { type BusyVillage, someDeed } from './random-deeds'
import { freshSeed, type Random, randomFrom } from './random-numbers'

export interface DrillsAsked {
  times: number
  seed?: number
  /** A control: what is done to each backup before it is restored. */
  harm?: (backup: string) => void
}

/**
 * So many times: people do this and that, `npm run backup` copies the book while they go on, and a
 * new computer is made from the copy. There every line and seal is compared with the book
 * that was copied, the rest is recomputed from them, and people go on with it. The seed says what they do; how much of it
 * falls into the copying is up to the machine.
 */
export async function restoreDrills({
  times,
  seed = freshSeed(),
  harm,
}: DrillsAsked): Promise<FaultsFound> {
  const began = performance.now()
  const random = randomFrom(seed)
  const findings: string[] = []
  await withBenchDatabase(async (url) => {
    const dataFolder = dirname(fileOf(url))
    // without them nothing is backed up
    secretsIn(dataFolder)
    const db = await openDatabase(url)
    const busy = { village: await villageIn(db), today: '2026-07-20' }
    try {
      for (let nth = 1; nth <= times; nth += 1) {
        const found = await drillOnce({ busy, dataFolder, random, harm })
        if (found) findings.push(`${nth}: ${found}`)
      }
    } finally {
      await db.close()
    }
  })
  const durationMs = Math.round(performance.now() - began)
  return { tried: times, failed: findings.length, findings, seed, durationMs }
}

interface Drill {
  busy: BusyVillage
  dataFolder: string
  random: Random
  harm: DrillsAsked['harm']
}

/** What was found; undefined when all is equal. */
async function drillOnce({ busy, dataFolder, random, harm }: Drill): Promise<string | undefined> {
  const newComputer = mkdtempSync(join(tmpdir(), 'points-drill-'))
  try {
    await inDataFolder(dataFolder, () => deeds(busy, random, 5 + random(15)))
    const before = await headOf(busy.village.db)
    await inDataFolder(dataFolder, () => backUpMeanwhile(dataFolder, () => someDeed(busy, random)))
    const after = await headOf(busy.village.db)
    const backup = backupsIn(dataFolder).at(-1)
    if (!backup) return 'no backup was made'
    harm?.(backup)
    return await inDataFolder(newComputer, () =>
      comparedAfterRestore({ backup, newComputer, busy, before, after, random }),
    )
  } catch (error) {
    return sayingOf(error).replaceAll('\n', ' ')
  } finally {
    rmSync(newComputer, { recursive: true, force: true })
  }
}

async function deeds(busy: BusyVillage, random: Random, count: number): Promise<void> {
  for (let nth = 0; nth < count; nth += 1) await someDeed(busy, random)
}

/** The command itself, as a process, and people who do not wait for it. */
async function backUpMeanwhile(dataFolder: string, deed: () => Promise<void>): Promise<void> {
  let over = false
  const { exited, said } = commandIn(dataFolder, ['scripts/backup.ts'])
  const code = exited.finally(() => {
    over = true
  })
  while (!over) {
    await deed()
    // the signal of a process that ended is heard between two turns
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  if ((await code) !== 0) throw new Error(`npm run backup: ${said()}`)
}

interface Comparison extends Pick<Drill, 'busy' | 'random'> {
  backup: string
  newComputer: string
  before: number
  after: number
}

async function comparedAfterRestore(given: Comparison): Promise<string | undefined> {
  const { backup, newComputer, busy, before, after, random } = given
  const book = join(newComputer, 'village.db')
  const restored = await restore({
    backup,
    book,
    dataFolder: newComputer,
    beside: () => ({}),
    moveAway: false,
    withoutPhotos: false,
    asItIs: false,
    by: '试一试',
    now: new Date(),
  })
  await auditRestored(book, restored)
  const db = await openDatabase(`file:${book}`)
  try {
    const head = await headOf(db)
    if (head < before || head > after)
      return `the copy ends at entry ${head}, the book stood at ${before} to ${after}`
    const other = await firstOtherLine(busy, db, head)
    if (other) return other
    const goesOn = { village: { ...busy.village, db }, today: busy.today }
    await deeds(goesOn, random, 5)
  } finally {
    await db.close()
  }
  await auditRestored(book, restored)
  return undefined
}

async function headOf(db: Database): Promise<number> {
  return (await db.read.village.findFirstOrThrow()).entrySeq
}

/** The book that was copied has gone on; up to the head of the copy both are the same. */
async function firstOtherLine(
  { village }: BusyVillage,
  copy: Database,
  head: number,
): Promise<string | undefined> {
  const { villageId, db } = village
  const months = await db.read.entry.groupBy({
    by: ['countsIn'],
    where: { villageId, seq: { lte: head } },
    orderBy: { countsIn: 'asc' },
  })
  for (const { countsIn } of months) {
    const there = await canonicalLinesOf(copy.read, villageId, countsIn)
    const here = await canonicalLinesOf(db.read, villageId, countsIn, head)
    if (there.join('\n') !== here.join('\n')) return `other lines in ${countsIn}`
  }
  for (const { month, seal } of await copy.read.month.findMany({ where: { state: 'SEALED' } })) {
    const same = await db.read.month.findFirst({ where: { villageId, month } })
    if (same?.seal !== seal) return `another seal of ${month}`
  }
  return undefined
}
