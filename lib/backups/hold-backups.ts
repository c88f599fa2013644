import { join } from 'node:path'
import { holdLock } from '@/lib/db/file-lock'

/** One at a time backs up and drills for a data folder; undefined while another does. */
export function holdBackups(dataFolder: string): (() => void) | undefined {
  return holdLock(join(dataFolder, '.backups.lock'))
}
