// Backs the village up, while it is served or not, and tries the copy out:
// npm run backup            to the places of this installation
// npm run backup -- <folder>   to a folder, such as one on a USB stick
import { backUpTo } from '@/lib/backups/keep-backups'
import { systemClock } from '@/lib/shared/clock'
import { sayFailure, sayMade } from './backups/say'
import { whatToBackUp } from './backups/what-to-back-up'

const [, , folder] = process.argv
try {
  const { what, places } = whatToBackUp(folder)
  // dated by the computer's own clock: a demo's stays on one day
  sayMade(await backUpTo(what, places, systemClock))
} catch (error) {
  sayFailure(error)
}
