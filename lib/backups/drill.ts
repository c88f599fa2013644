import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { BackupFailure, failureOf } from './failure'
import type { Manifest } from './manifest'
import { photosLost, tryOut } from './try-out'

/**
 * The restore drill: a backup is restored to a temporary folder on this computer, audited, compared
 * with what it noted, and thrown away. Throws BackupFailure when the village could not live on with it.
 */
export async function drill(backup: string, dataFolder: string): Promise<Manifest> {
  const folder = mkdtempSync(join(dataFolder, '.drill-'))
  try {
    const tried = await tryOut(backup, folder)
    const lost = photosLost(tried)
    if (lost.length > 0) throw new BackupFailure('PHOTOS_MISSING', lost)
    return tried.manifest
  } catch (error) {
    throw failureOf(error, backup)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
