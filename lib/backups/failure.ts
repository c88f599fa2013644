import { existsSync } from 'node:fs'
import { codeOf, sayingOf } from '@/lib/shared/thrown'
import type { Move } from './moves'

/** Why a backup, a drill or a restore did not come about. Each has its sentence in lib/messages. */
export const whys = [
  'NOT_THERE',
  'NOT_WRITABLE',
  'DISK_FULL',
  'TAKEN_OUT',
  'DAMAGED',
  'NOT_ADDING_UP',
  'KEPT_AS_IT_IS',
  'NOT_AS_WRITTEN',
  'NO_BACKUP',
  'NO_BOOK',
  'NO_SECRETS',
  'NO_VILLAGE',
  'NEWER',
  'NOT_OURS',
  'NO_SUCH_WORD',
  'BOOK_THERE',
  'IN_USE',
  'PHOTOS_MISSING',
  'AT_WORK',
  'POSTGRES',
  'FAULT',
] as const
export type Why = (typeof whys)[number]

/** An expected failure: a reason with a sentence, and what was found, for who repairs it. */
export class BackupFailure extends Error {
  override readonly name = 'BackupFailure'
  readonly why: Why
  readonly details: readonly string[]
  /** What a restore had moved out of its way, and could not move back. */
  readonly leftAside: readonly Move[]

  constructor(
    why: Why,
    details: readonly string[] = [],
    { cause, leftAside = [] }: { cause?: unknown; leftAside?: readonly Move[] } = {},
  ) {
    super([why, ...details].join('\n'), { cause })
    this.why = why
    this.details = details
    this.leftAside = leftAside
  }
}

/** Of a path where somebody looked for a backup, and none is. */
export function noBackupAt(path: string): BackupFailure {
  return new BackupFailure(existsSync(path) ? 'NO_BACKUP' : 'NOT_THERE', [path])
}

/** Any error of writing into `place`, as one of the reasons. */
export function failureOf(error: unknown, place: string): BackupFailure {
  if (error instanceof BackupFailure) return error
  return new BackupFailure(whyOf(codeOf(error), existsSync(place)), [sayingOf(error)], {
    cause: error,
  })
}

/** By the code of the system or of SQLite. A place that is gone was there when the work began. */
export function whyOf(code: string, placeIsThere: boolean): Why {
  if (!placeIsThere) return 'TAKEN_OUT'
  if (/^(ENOSPC|EDQUOT|SQLITE_FULL)$/.test(code)) return 'DISK_FULL'
  if (/^(EACCES|EPERM|EROFS|SQLITE_READONLY.*|SQLITE_PERM)$/.test(code)) return 'NOT_WRITABLE'
  if (/^(EIO|ENODEV|ENXIO|SQLITE_IOERR.*)$/.test(code)) return 'TAKEN_OUT'
  if (/^(SQLITE_CORRUPT.*|SQLITE_NOTADB)$/.test(code)) return 'DAMAGED'
  return 'FAULT'
}
