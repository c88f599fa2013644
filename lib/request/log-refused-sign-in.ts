import type { Result } from '@/lib/shared/result'
import { log } from './log'

/**
 * Guesses can be seen by who keeps the server: where from and why not, and never at which name. An
 * ordinary line: whoever mistypes a password is no problem of the server's.
 */
export function logRefusedSignIn(checked: Result<unknown>, source: string): void {
  if (checked.ok) return
  log.info({ source, refused: checked.refusals[0].code }, 'a sign-in was refused')
}
