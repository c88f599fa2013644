import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileOf } from '@/lib/db/sqlite-connection'
import { sayingOf } from '@/lib/shared/thrown'
import { DiskLog, type FileEnding } from './disk/disk-log'
import { type FaultyDisk, faultyDisk } from './disk/faulty-disk'
import { type FaultsFound, failedTrials } from './outcome'
import { brokenPromises, Promises } from './promises'
import { freshSeed, randomFrom } from './random-numbers'
import { passSheet, recordSheetOf, redeemOnce, signPeopleIn } from './server-work'
import { type Beginning, type ServerWorld, withServerWorld } from './server-world'

/** A moment at which somebody had been told, and what they had been told until then. */
interface Moment {
  logLength: number
  promises: Promises
}

/**
 * So many times the power is cut right after an acknowledgement of the real server. Its disk is
 * recorded, write by write and sync by sync; for every acknowledgement the files are made again as
 * that disk would have them, once with nothing of what was not synced and once with what chance
 * lets through, writes torn in the middle included. Everything acknowledged until then has to be
 * there and the book has to add up.
 */
export async function powerCuts({
  times,
  seed = freshSeed(),
  begin,
}: {
  times: number
  seed?: number
  begin?: Beginning
}): Promise<FaultsFound> {
  const began = performance.now()
  const random = randomFrom(seed)
  const findings: string[] = []
  await withServerWorld(async (world) => {
    const file = fileOf(world.environment.DATABASE_URL ?? '')
    const disk = await faultyDisk(file)
    const before = filesOf(file)
    const moments = await workUntil(world, disk, times)
    const log = new DiskLog(disk.log, before)
    for (const [nth, { logLength, promises }] of moments.entries()) {
      log.readTo(logLength)
      for (const chance of [undefined, random])
        for (const found of await afterCut(world, log.afterCut(chance), promises))
          findings.push(`${nth + 1}: ${found}`)
    }
    log.close()
  }, begin)
  const durationMs = Math.round(performance.now() - began)
  const failed = failedTrials(findings)
  return { tried: times, failed, findings, seed, durationMs }
}

/** One deed after the other, so that the log says what was synced when it was acknowledged. */
async function workUntil(world: ServerWorld, disk: FaultyDisk, times: number): Promise<Moment[]> {
  const server = await world.serve('2026-10-08', disk.environment)
  const moments: Moment[] = []
  try {
    const people = await signPeopleIn(world)
    let told = new Promises()
    for (let nth = 0; moments.length < times; nth += 1) {
      const kept = told.kept
      const next = told.copy()
      if (nth % 4 < 3) await redeemOnce(world, people.clerk, next, nth)
      else {
        const sheetId = await recordSheetOf(world, people.recorder, next, '2026-10-07')
        if (sheetId) await passSheet(people.reviewer, sheetId, next)
      }
      if (next.kept === kept) continue
      told = next
      moments.push({ logLength: statSync(disk.log).size, promises: told })
    }
  } finally {
    await server.kill()
  }
  return moments
}

const endings: readonly FileEnding[] = ['', '-wal', '-journal']

function filesOf(file: string): Map<FileEnding, Buffer> {
  return new Map(
    endings
      .filter((ending) => existsSync(file + ending))
      .map((ending) => [ending, readFileSync(file + ending)]),
  )
}

async function afterCut(
  world: ServerWorld,
  files: ReadonlyMap<FileEnding, Buffer>,
  promises: Promises,
): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'points-cut-'))
  try {
    const file = join(folder, 'village.db')
    for (const [ending, bytes] of files) writeFileSync(file + ending, bytes)
    const environment = { ...world.environment, DATABASE_URL: `file:${file}` }
    return await brokenPromises({ ...world, environment }, promises)
  } catch (error) {
    return [`cannot be opened: ${sayingOf(error)}`]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
