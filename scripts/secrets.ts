import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { syncFolder, writeWhole } from '@/lib/shared/on-disk'
import { PlainFailure } from '@/lib/shared/plain-failure.mjs'
import { codeOf } from '@/lib/shared/thrown'
import { saidIn } from './say'

const secrets = z.object({
  /** Signs sessions. */
  NEXTAUTH_SECRET: z.string().min(32),
  /** 32 bytes, hex: card codes are made from it, so losing it voids every printed card. */
  CARD_KEY: z.string().regex(/^[0-9a-f]{64}$/),
  /** 32 bytes, base64: forms opened before a new build still work after it. */
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z.base64().length(44),
})

export type Secrets = z.infer<typeof secrets>

export function secretsFile(dataFolder: string): string {
  return join(dataFolder, 'secrets.json')
}

/** The secrets of an installation, made on its first start; only their owner can read the file. */
export function secretsIn(dataFolder: string): Secrets {
  const file = secretsFile(dataFolder)
  mkdirSync(dataFolder, { recursive: true })
  writeUnlessThere(file, `${JSON.stringify(freshSecrets(), null, 2)}\n`)
  try {
    return secrets.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw brokenSecrets(file)
  }
}

function brokenSecrets(file: string): PlainFailure {
  return new PlainFailure(
    [
      ...saidIn((t) => `✗ ${t('server.doctor.found.brokenSecrets', { file })}`),
      ...saidIn((t) => `  ${t('server.doctor.next.lostSecrets')}`),
    ].join('\n'),
  )
}

/**
 * What the secrets of a restored village are: its cards' own key, so that they open, and a fresh one
 * for sessions. The restored book knows nothing of those that were ended since the backup, and what
 * a backup holds may have been in other hands.
 */
export function secretsForRestored(kept: Pick<Secrets, 'CARD_KEY'> & Partial<Secrets>): string {
  const fresh = freshSecrets()
  const { NEXTAUTH_SECRET } = fresh
  return `${JSON.stringify({ ...fresh, ...kept, NEXTAUTH_SECRET }, null, 2)}\n`
}

/** The secrets that a data folder holds; undefined when it holds none. */
export function keptSecrets(dataFolder: string): Secrets | undefined {
  try {
    return secrets.parse(JSON.parse(readFileSync(secretsFile(dataFolder), 'utf8')))
  } catch {
    return undefined
  }
}

/** Writes the whole file or none; of two starts at once both go on with the same one. */
export function writeUnlessThere(file: string, text: string): void {
  if (existsSync(file)) return
  const own = `${file}.${process.pid}`
  writeWhole(own, text)
  try {
    linkSync(own, file)
  } catch (error) {
    // the file systems of sticks know no links
    if (codeOf(error) !== 'EEXIST') renameSync(own, file)
  }
  rmSync(own, { force: true })
  syncFolder(dirname(file))
}

function freshSecrets(): Secrets {
  return {
    NEXTAUTH_SECRET: randomBytes(32).toString('hex'),
    CARD_KEY: randomBytes(32).toString('hex'),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: randomBytes(32).toString('base64'),
  }
}
