// What npm start runs before it brings the book of a real village up to this program: a backup of the
// book as it is, tried out as it will be. Says nothing and does nothing when there is nothing to bring up.
import { backUpTo, type Kept } from '@/lib/backups/keep-backups'
import type { MadeBackup } from '@/lib/backups/make-backup'
import { systemClock } from '@/lib/shared/clock'
import { readSettings } from '@/lib/shared/env'
import { say } from '../say'
import { rememberedKind } from '../start/installation'
import { isOlderBook } from './is-older-book'
import { sayFailure, sayMade } from './say'
import { whatToBackUp } from './what-to-back-up'

const { DATABASE_URL, DATA_DIR } = readSettings()
if (rememberedKind(DATA_DIR) !== 'demo' && (await isOlderBook(DATABASE_URL))) {
  if (DATABASE_URL.startsWith('file:')) sayWhatFollows(wayBackOf(await backUpHere()))
  else say((t) => `! ${t('backups.tell.updatePostgres')}`)
}

async function backUpHere(): Promise<Kept<MadeBackup>[]> {
  try {
    const { what, places } = whatToBackUp()
    // at home alone: that a stick is out must not keep a village from opening
    const own = places.filter(({ kind }) => kind === 'own')
    const made = await backUpTo(what, own, systemClock)
    sayMade(made)
    return made
  } catch (error) {
    sayFailure(error)
    return []
  }
}

/** How the version before comes back, if need be; no word where nothing was kept to come back to. */
function wayBackOf([made]: Kept<MadeBackup>[]) {
  if (made?.ok) return 'beforeUpdate'
  // the new version may be what mends it, and the book lies there as it is
  if (made?.failure.why === 'KEPT_AS_IT_IS') return 'updatedAsItIs'
  return undefined
}

/** The update goes on with the exit code 0, whatever was said of the book. */
function sayWhatFollows(wayBack: ReturnType<typeof wayBackOf>): void {
  process.exitCode = wayBack ? 0 : 1
  if (wayBack) say((t) => `  ${t(`backups.tell.${wayBack}`)}`)
  else say((t) => t('backups.tell.notUpdated'), console.error)
}
