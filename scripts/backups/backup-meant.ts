import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isBackupName } from '@/lib/backups/backup-name'
import { isBackup } from '@/lib/backups/manifest'
import { placesOf } from '@/lib/backups/places'
import type { Settings } from '@/lib/shared/env'

/** The path that was typed; or, of a bare name as the office shows it, the backup of this installation. */
export function backupMeant(typed: string, settings: Settings): string {
  const path = resolve(typed)
  if (existsSync(path) || !isBackupName(typed)) return path
  return (
    placesOf(settings)
      .map((place) => join(place.path, typed))
      .find(isBackup) ?? path
  )
}
