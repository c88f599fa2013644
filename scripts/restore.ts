// Makes a village's computer anew from a backup: npm run restore -- <folder> [move-away] [without-photos] [as-it-is]
// Without a folder, or of one that holds backups, it names the newest.
import { userInfo } from 'node:os'
import { dirname } from 'node:path'
import { BackupFailure } from '@/lib/backups/failure'
import { installationOf, readManifest } from '@/lib/backups/manifest'
import { placesOf } from '@/lib/backups/places'
import { auditRestored, type Restored, restore } from '@/lib/backups/restore'
import { keptNotes } from '@/lib/backups/state'
import { BookHeld, holdBook, lockOf } from '@/lib/db/hold-book'
import { readSettings, type Settings } from '@/lib/shared/env'
import { backupMeant } from './backups/backup-meant'
import { sayFailure, sayVillages } from './backups/say'
import { whatIsNewOf } from './backups/what-is-new'
import { bookOf } from './backups/what-to-back-up'
import { npmRun } from './npm-run'
import { say } from './say'
import { keptSecrets, secretsForRestored } from './secrets'
import { installationFile } from './start/installation'

const known = ['move-away', 'without-photos', 'as-it-is']
const [, , folder, ...wishes] = process.argv
try {
  const stray = wishes.find((wish) => !known.includes(wish))
  if (stray) throw new BackupFailure('NO_SUCH_WORD', [stray])
  const settings = readSettings()
  const book = bookOf(settings.DATABASE_URL)
  // which backup is asked first, also while the book is in use
  const backup = backupGiven(settings)
  if (readManifest(backup).villages.length === 0) throw new BackupFailure('NO_VILLAGE', [backup])
  const takeAway = whatIsNewOf([settings.DATA_DIR, dirname(book), lockOf(book)])
  const release = holdBook(settings.DATABASE_URL)
  try {
    sayRestored(await restoreHere(backup, settings.DATA_DIR, book))
  } catch (error) {
    release()
    takeAway()
    throw error
  }
  release()
} catch (error) {
  const failure = error instanceof BookHeld ? new BackupFailure('IN_USE', [error.message]) : error
  sayFailure(failure, (backup, asItIs) =>
    npmRun('restore', [backup, ...new Set([...wishes, ...(asItIs ? ['as-it-is'] : [])])]),
  )
}

function backupGiven(settings: Settings): string {
  if (folder) return backupMeant(folder, settings)
  const places = placesOf(settings).map(({ path }) => path)
  throw new BackupFailure('NO_BACKUP', places)
}

async function restoreHere(
  backup: string,
  dataFolder: string,
  book: string,
): Promise<Restored & { cardsOpen: boolean }> {
  const kept = keptSecrets(dataFolder)
  let cardsOpen = false
  const restored = await restore({
    backup,
    book,
    dataFolder,
    moveAway: wishes.includes('move-away'),
    withoutPhotos: wishes.includes('without-photos'),
    asItIs: wishes.includes('as-it-is'),
    by: userInfo().username,
    now: new Date(),
    beside: ({ kind, installation }, cardKey) => {
      const own = kept && installationOf(kept.CARD_KEY) === installation ? kept : undefined
      const secrets = own ?? (cardKey ? { CARD_KEY: cardKey } : undefined)
      cardsOpen = secrets !== undefined
      return {
        'installation.json': installationFile(kind),
        ...(secrets && { 'secrets.json': secretsForRestored(secrets) }),
        // the backups of this village that lie here are still its backups
        ...(own && keptNotes(dataFolder)),
      }
    },
  })
  // said before anything else can fail: it is the way back
  for (const where of restored.movedTo) say((t) => `  ${t('backups.tell.moved', { where })}`)
  await auditRestored(book, restored)
  return { ...restored, cardsOpen }
}

function sayRestored(restored: Restored & { cardsOpen: boolean }): void {
  const { manifest, cardsOpen, photos, lostPhotos, differences } = restored
  say((t, formats) => {
    const moment = formats.moment(new Date(manifest.madeAt))
    return differences.length > 0
      ? `! ${t('backups.tell.restoredAsItIs', { moment })}`
      : `✓ ${t('backups.tell.restored', { moment })}`
  })
  sayVillages(manifest.villages)
  say((t) =>
    lostPhotos > 0
      ? `! ${t('backups.tell.photosLost', { count: lostPhotos })}`
      : `  ${t('backups.tell.photos', { count: photos })}`,
  )
  say((t) => (cardsOpen ? `  ${t('backups.tell.cards')}` : `! ${t('backups.tell.noCards')}`))
  say((t) => `  ${t('backups.tell.signIn')}`)
  say((t) => `  ${t('backups.tell.next')}`)
}
