// Restores the last backup of each place on trial, audits it and compares it with what it noted:
// npm run drill             of the places of this installation
// npm run drill -- <folder>    of another place, or that backup
import { mkdirSync } from 'node:fs'
import { drillAt, drillOne } from '@/lib/backups/keep-backups'
import { isBackup } from '@/lib/backups/manifest'
import { systemClock } from '@/lib/shared/clock'
import { readSettings } from '@/lib/shared/env'
import { backupMeant } from './backups/backup-meant'
import { sayDrilled, sayFailure } from './backups/say'
import { whatToBackUp } from './backups/what-to-back-up'
import { npmRun } from './npm-run'

const [, , folder] = process.argv
try {
  const given = folder && backupMeant(folder, readSettings())
  sayDrilled(given && isBackup(given) ? [await one(given)] : await ofPlaces(), (backup) =>
    npmRun('drill', [backup]),
  )
} catch (error) {
  sayFailure(error)
}

/** Needs no book and no secrets of this computer. */
function one(backup: string) {
  const { DATA_DIR } = readSettings()
  mkdirSync(DATA_DIR, { recursive: true, mode: 0o700 })
  return drillOne(DATA_DIR, backup)
}

function ofPlaces() {
  const { what, places } = whatToBackUp(folder)
  return drillAt(what, places, systemClock)
}
