import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isBackupName } from './backup-name'
import { readManifest } from './manifest'

/** The names of an installation's backups in a place, oldest first. What cannot be read is nobody's. */
export function backupsOf(place: string, installation: string): string[] {
  if (!existsSync(place)) return []
  return readdirSync(place)
    .filter((name) => isBackupName(name) && isOf(join(place, name), installation))
    .sort()
}

function isOf(backup: string, installation: string): boolean {
  try {
    return readManifest(backup).installation === installation
  } catch {
    return false
  }
}
