// Restores the last backup of each place on trial, audits it and compares it with what it noted:
// npm run drill             of the places of this installation
// npm run drill -- <folder>    of another place
import { drillAt } from '@/lib/backups/keep-backups'
import { systemClock } from '@/lib/shared/clock'
import { sayDrilled, sayFailure } from './backups/say'
import { whatToBackUp } from './backups/what-to-back-up'

const [, , folder] = process.argv
try {
  const { what, places } = whatToBackUp(folder)
  sayDrilled(await drillAt(what, places, systemClock))
} catch (error) {
  sayFailure(error)
}
