import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { isBackup } from '@/lib/backups/manifest'
import { placesOf } from '@/lib/backups/places'
import type { Settings } from '@/lib/shared/env'

/** The path that was typed; or, of a bare name as the office shows it, a backup of this installation. */
export function backupMeant(typed: string, settings: Settings): string {
  const path = resolve(typed)
  if (existsSync(path) || typed !== basename(typed)) return path
  const here = placesOf(settings).map((place) => join(place.path, typed))
  // mistyped, it is looked for among those of this installation
  return here.find(isBackup) ?? here[0] ?? path
}
