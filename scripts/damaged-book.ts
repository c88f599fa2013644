import { sayingOf } from '@/lib/shared/thrown'
import { say } from './say'

/** Whether SQLite says of a file that it is no whole database. */
export function isDamage(said: string): boolean {
  return /malformed|not a database/.test(said)
}

/** Says of a damaged book what to do, in the words of the doctor. Throws what is anything else. */
export function sayDamagedBook(error: unknown): void {
  const said = sayingOf(error)
  if (!isDamage(said)) throw error
  process.exitCode = 1
  // Prisma tells of its own call first
  const [inShort = said] = said.split('\n').filter(isDamage)
  say((t) => `✗ ${t('server.doctor.found.damagedBook', { said: inShort.trim() })}`, console.error)
  say((t) => `  ${t('server.doctor.next.damagedBook')}`, console.error)
}
