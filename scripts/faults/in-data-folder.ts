import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isBackupName } from '@/lib/backups/backup-name'
import { startCommand } from './project-command'

/** Does some work as a process of that data folder: photos are kept and audited there. */
export async function inDataFolder<Value>(
  folder: string,
  work: () => Promise<Value>,
): Promise<Value> {
  const before = process.env.DATA_DIR
  process.env.DATA_DIR = folder
  try {
    return await work()
  } finally {
    if (before === undefined) delete process.env.DATA_DIR
    else process.env.DATA_DIR = before
  }
}

/** Starts a script of the project, as a process of that data folder. */
export function commandIn(folder: string, command: readonly string[]) {
  const DATABASE_URL = `file:${join(folder, 'village.db')}`
  return startCommand(command, { ...process.env, DATA_DIR: folder, DATABASE_URL })
}

/** The backups at its own place, oldest first. */
export function backupsIn(folder: string): string[] {
  const place = join(folder, 'backups')
  return readdirSync(place)
    .filter(isBackupName)
    .sort()
    .map((name) => join(place, name))
}
