import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { freshPassword } from '@/lib/access/password'
import { writeUnlessThere } from '../secrets'

/**
 * Whoever reads this computer's data folder or screen may set the village up; nobody else on the
 * network. The code stays the same until that has happened.
 */
export function setUpCodeIn(dataFolder: string): string {
  writeUnlessThere(fileIn(dataFolder), `${freshPassword()}\n`)
  return readFileSync(fileIn(dataFolder), 'utf8').trim()
}

export function removeSetUpCode(dataFolder: string): void {
  rmSync(fileIn(dataFolder), { force: true })
}

function fileIn(dataFolder: string): string {
  return join(dataFolder, 'setup-code')
}
