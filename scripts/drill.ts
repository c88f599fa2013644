// Restores the last backup of each place on trial, audits it and compares it with what it noted:
// npm run drill             of the places of this installation
// npm run drill -- <folder>    of another place, or that backup
import { resolve } from 'node:path'
import { drillAt, drillOne } from '@/lib/backups/keep-backups'
import { isBackup } from '@/lib/backups/manifest'
import { systemClock } from '@/lib/shared/clock'
import { sayDrilled, sayFailure } from './backups/say'
import { whatToBackUp } from './backups/what-to-back-up'
import { npmRun } from './npm-run'

const [, , folder] = process.argv
try {
  const { what, places } = whatToBackUp(folder)
  const one = folder && isBackup(resolve(folder)) ? resolve(folder) : undefined
  sayDrilled(
    one ? [await drillOne(what, one)] : await drillAt(what, places, systemClock),
    (backup) => npmRun('drill', [backup]),
  )
} catch (error) {
  sayFailure(error)
}
