// What npm start runs before it brings the book of a real village up to this program: a backup of the
// book as it is, tried out as it will be. Says nothing and does nothing when there is nothing to bring up.
import { backUpTo } from '@/lib/backups/keep-backups'
import { systemClock } from '@/lib/shared/clock'
import { readSettings } from '@/lib/shared/env'
import { say } from '../say'
import { rememberedKind } from '../start/installation'
import { isOlderBook } from './is-older-book'
import { sayFailure, sayMade } from './say'
import { whatToBackUp } from './what-to-back-up'

const { DATABASE_URL, DATA_DIR } = readSettings()
if (rememberedKind(DATA_DIR) !== 'demo' && (await isOlderBook(DATABASE_URL))) {
  if (DATABASE_URL.startsWith('file:')) await backUpFirst()
  else say((t) => `! ${t('backups.tell.updatePostgres')}`)
}

async function backUpFirst(): Promise<void> {
  try {
    const { what, places } = whatToBackUp()
    // at home alone: that a stick is out must not keep a village from opening
    const own = places.filter(({ kind }) => kind === 'own')
    const made = await backUpTo(what, own, systemClock)
    sayMade(made)
    // the new version may be what mends it, and the book lies there as it is
    if (made.every((one) => one.ok || one.failure.why === 'KEPT_AS_IT_IS')) process.exitCode = 0
  } catch (error) {
    sayFailure(error)
  }
  if (process.exitCode) say((t) => t('backups.tell.notUpdated'), console.error)
  else say((t) => `  ${t('backups.tell.beforeUpdate')}`)
}
