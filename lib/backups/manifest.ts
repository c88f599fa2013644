import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { hashOfInput, sha256 } from '@/lib/shared/hash'
import { writeWhole } from '@/lib/shared/on-disk'
import { codeOf } from '@/lib/shared/thrown'
import { BackupFailure, noBackupAt } from './failure'
import { figuresShape } from './figures'

/*
 * A backup is a folder: `village.db`, `card-key.json`, and this, `backup.json`, which says what the
 * other two were when they were written. The photos lie beside all backups of a place, once each.
 */

const format = 1

const manifest = z.object({
  format: z.literal(format),
  madeAt: z.iso.datetime(),
  /** Tells the backups of one installation from those of another; see `installationOf`. */
  installation: z.string(),
  kind: z.enum(['demo', 'real']),
  /** The last migration the book holds: a program that does not know it is older than the book. */
  migration: z.string(),
  book: z.object({ bytes: z.int(), sha256: z.string() }),
  villages: figuresShape,
  /** Photos the book speaks of and that were not to be found when the backup was made. */
  missingPhotos: z.array(z.string()),
})
export type Manifest = z.infer<typeof manifest>

const manifestFile = z.object({ manifest: z.record(z.string(), z.unknown()), sha256: z.string() })
const keyFile = z.object({ CARD_KEY: z.string() })

export function bookIn(backup: string): string {
  return join(backup, 'village.db')
}

function manifestIn(backup: string): string {
  return join(backup, 'backup.json')
}

function keyIn(backup: string): string {
  return join(backup, 'card-key.json')
}

/** Beside the backup, for all backups of the place. */
export function photosBeside(place: string): string {
  return join(place, 'photos')
}

/** Whether a folder is one, whatever it is called. */
export function isBackup(folder: string): boolean {
  return existsSync(manifestIn(folder))
}

/** The same for every backup of an installation, and says nothing of the key it is made of. */
export function installationOf(cardKey: string): string {
  return sha256(`points-supermarket installation ${cardKey}`).slice(0, 16)
}

export function writeManifest(backup: string, contents: Omit<Manifest, 'format'>): void {
  const whole = { format, ...contents }
  write(manifestIn(backup), { manifest: whole, sha256: hashOfInput(whole) })
}

/** Throws NOT_THERE, NO_BACKUP when the folder is none, NEWER when a later program wrote it, NOT_AS_WRITTEN. */
export function readManifest(backup: string): Manifest {
  const text = readOr(manifestIn(backup))
  if (text === undefined) throw noBackupAt(backup)
  const file = manifestFile.safeParse(parsed(text))
  if (!file.success || hashOfInput(file.data.manifest) !== file.data.sha256)
    throw new BackupFailure('NOT_AS_WRITTEN', [manifestIn(backup)])
  if (Number(file.data.manifest.format) > format) throw new BackupFailure('NEWER')
  return manifest.parse(file.data.manifest)
}

export function writeCardKey(backup: string, cardKey: string): void {
  write(keyIn(backup), { CARD_KEY: cardKey })
}

/** Undefined when it was taken out, to be kept apart. Throws NOT_AS_WRITTEN when it is not the book's. */
export function readCardKey(backup: string, installation: string): string | undefined {
  const text = readOr(keyIn(backup))
  if (text === undefined) return undefined
  const file = keyFile.safeParse(parsed(text))
  if (!file.success || installationOf(file.data.CARD_KEY) !== installation)
    throw new BackupFailure('NOT_AS_WRITTEN', [keyIn(backup)])
  return file.data.CARD_KEY
}

function write(file: string, contents: unknown): void {
  writeWhole(file, `${JSON.stringify(contents, null, 2)}\n`)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function readOr(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    // the latter of a file that was taken for a folder
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return undefined
    throw error
  }
}
