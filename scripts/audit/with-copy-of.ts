import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { guardsFinding } from '@/lib/audit/audit-guards'
import { type Audit, bookAudits, everyAudit } from '@/lib/audit/every-audit'
import { asWritten } from '@/lib/backups/as-written'
import { noBackupAt } from '@/lib/backups/failure'
import type { VillageFigures } from '@/lib/backups/figures'
import { bookIn, isBackup, photosBeside } from '@/lib/backups/manifest'
import { takeCopy } from '@/lib/backups/open-copy'
import type { Finding } from '@/lib/shared/audit'
import { say } from '../say'

export interface BookToAudit {
  url: string
  audits: readonly Audit[]
  guards: Finding
  /** Somebody's copy: without a village it is not what they meant. */
  copied: boolean
  /** Of a backup: what was noted of it when it was made. */
  noted?: readonly VillageFigures[] | undefined
}

/**
 * Audits a book that somebody was given, on a copy of it: its stick may be write-protected, its
 * program older than this one, and it stays evidence. With its photos where they lie beside it, as
 * they do beside a backup. A backup is first compared with what was noted when it was made. Throws
 * BackupFailure.
 */
export async function withCopyOf(
  place: string,
  audit: (book: BookToAudit) => Promise<unknown>,
): Promise<void> {
  const book = existsSync(place) && statSync(place).isDirectory() ? bookIn(place) : place
  const noted = await notedOf(book)
  if (!existsSync(book)) throw noBackupAt(place)
  const folder = mkdtempSync(join(tmpdir(), 'points-audit-'))
  try {
    const { file, guards } = takeCopy(book, folder)
    say((t) => t('audits.copyOf', { file: book }))
    if (!noted && !existsSync(`${book}-wal`)) say((t) => `! ${t('audits.noLog')}`)
    const withPhotos = [dirname(place), dirname(book)].find((beside) =>
      existsSync(photosBeside(beside)),
    )
    if (withPhotos) process.env.DATA_DIR = withPhotos
    await audit({
      url: `file:${file}`,
      audits: withPhotos ? everyAudit : bookAudits,
      guards: guardsFinding(guards, 'sqlite'),
      copied: true,
      noted,
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What a backup noted of its book, which has to be the one that was written then. */
async function notedOf(book: string): Promise<VillageFigures[] | undefined> {
  const backup = dirname(book)
  if (book !== bookIn(backup) || !isBackup(backup)) return undefined
  const { manifest } = await asWritten(backup)
  say((t, formats) => t('audits.asWritten', { moment: formats.moment(new Date(manifest.madeAt)) }))
  return manifest.villages
}
