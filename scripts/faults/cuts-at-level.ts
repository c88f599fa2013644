import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { companionsOf } from '@/lib/db/companions'
import { DiskLog } from './disk/disk-log'
import { faultyDisk } from './disk/faulty-disk'
import { runCommand } from './project-command'

/**
 * How many of so many acknowledged commits a power cut takes away, cutting after each, when SQLite
 * writes its log at a level of caution: the control of `powerCuts`. FULL is what the book is served
 * at; at NORMAL, which this driver would use by itself, nearly all of them have to be lost.
 */
export async function cutsAtLevel(level: 'FULL' | 'NORMAL', times: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'points-level-'))
  try {
    const disk = await faultyDisk(join(folder, 'rows.db'))
    const log = new DiskLog(disk.log, new Map())
    const commits = await commitRows(join(folder, 'rows.db'), { level, times }, disk.environment)
    let lost = 0
    for (const [id, length] of commits) {
      log.readTo(length)
      const after = join(folder, 'after.db')
      for (const old of [after, ...companionsOf(after)]) rmSync(old, { force: true })
      for (const [ending, bytes] of log.afterCut()) writeFileSync(after + ending, bytes)
      if (!holds(after, id)) lost += 1
    }
    log.close()
    return lost
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What was acknowledged: the row, and how long the disk's log was then. */
async function commitRows(
  file: string,
  { level, times }: { level: string; times: number },
  environment: Record<string, string>,
): Promise<[id: number, length: number][]> {
  const command = ['scripts/faults/disk/commit-rows.ts', file, level, String(times)]
  const { said } = await runCommand(command, { ...process.env, ...environment })
  const lines = said.trim().split('\n')
  if (lines.length !== times) throw new Error(`not every row was committed: ${said}`)
  return lines.map((line) => {
    const [id, length] = line.split(' ').map(Number)
    if (!id || !length) throw new Error(`not understood: ${line}`)
    return [id, length]
  })
}

function holds(file: string, id: number): boolean {
  const db = new BetterSqlite3(file)
  try {
    return db.prepare('SELECT 1 FROM "Row" WHERE "id" = ?').get(id) !== undefined
  } catch {
    return false // not even the table is there
  } finally {
    db.close()
  }
}
