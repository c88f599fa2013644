// What a server starts by itself: the backups and drills that are due at this moment, and no others.
import { keepUp } from '@/lib/backups/keep-backups'
import { systemClock } from '@/lib/shared/clock'
import { sayDrilled, sayFailure, sayMade } from './say'
import { whatToBackUp } from './what-to-back-up'

try {
  const { what, places } = whatToBackUp()
  const { backups, drills } = await keepUp(what, places, systemClock)
  sayMade(backups)
  sayDrilled(drills)
} catch (error) {
  sayFailure(error)
}
