import { createHash, timingSafeEqual } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readSettings } from '@/lib/shared/env'

/**
 * The one-time code that `npm start` writes to the data folder and prints: whoever can read this
 * computer may set the village up. Typed from the screen, so case and dashes do not matter.
 */
export function isSetUpCode(typed: string): boolean {
  const code = writtenCode()
  return code !== undefined && timingSafeEqual(digestOf(bare(typed)), digestOf(code))
}

/** The village stands: the code opens nothing any more. */
export function removeSetUpCode(): void {
  rmSync(codeFile(), { force: true })
}

function codeFile(): string {
  return join(readSettings().DATA_DIR, 'setup-code')
}

/** A file that lost what was in it holds none: nothing typed is equal to nothing. */
function writtenCode(): string | undefined {
  try {
    return bare(readFileSync(codeFile(), 'utf8')) || undefined
  } catch {
    return undefined // used up, or an installation that was never to be set up by a page
  }
}

function bare(code: string): string {
  return code
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}

/** Of equal length whatever was typed, as the comparison in constant time asks for. */
function digestOf(code: string): Buffer {
  return createHash('sha256').update(code).digest()
}
