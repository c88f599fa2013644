import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { freshPassword } from '@/lib/access/password'
import { writeUnlessThere } from '../secrets'

/**
 * Whoever reads this computer's data folder or screen may set the village up; nobody else on the
 * network. The code stays the same until that has happened; lib/access/set-up-code.ts checks it.
 */
export function setUpCodeIn(dataFolder: string): string {
  const file = join(dataFolder, 'setup-code')
  writeUnlessThere(file, `${freshPassword()}\n`)
  return readFileSync(file, 'utf8').trim()
}
