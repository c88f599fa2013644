import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { BackupFailure } from '@/lib/backups/failure'
import type { WhatToBackUp } from '@/lib/backups/make-backup'
import { type Place, placesOf } from '@/lib/backups/places'
import { fileOf } from '@/lib/db/sqlite-connection'
import { readSettings } from '@/lib/shared/env'
import { keptSecrets } from '../secrets'
import { rememberedKind } from '../start/installation'

/** The village of these settings and where its backups go: to `folder` alone, if any. Throws POSTGRES, NO_BOOK. */
export function whatToBackUp(folder?: string): { what: WhatToBackUp; places: Place[] } {
  const settings = readSettings()
  const { DATA_DIR: dataFolder } = settings
  const book = bookOf(settings.DATABASE_URL)
  if (!existsSync(book)) throw new BackupFailure('NO_BOOK', [book])
  return {
    what: {
      book,
      dataFolder,
      cardKey: keptSecrets(dataFolder)?.CARD_KEY,
      kind: rememberedKind(dataFolder) ?? 'real',
    },
    places: folder ? [{ kind: 'second', path: resolve(folder) }] : placesOf(settings),
  }
}

/** The file of the book. Throws POSTGRES when it lies in no file. */
export function bookOf(databaseUrl: string): string {
  if (!databaseUrl.startsWith('file:')) throw new BackupFailure('POSTGRES')
  return fileOf(databaseUrl)
}
