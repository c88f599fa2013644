import type { Actor } from '@/lib/access/actor'
import { checkOwnPassword } from '@/lib/access/check-own-password'
import { database } from '@/lib/db/client'
import { systemClock } from '@/lib/shared/clock'
import type { Result } from '@/lib/shared/result'
import { logRefusedSignIn } from './log-refused-sign-in'
import { sourceAddress } from './source-address'

/** Whether who is signed in typed their own current password. As `checkOwnPassword` refuses. */
export async function ownPasswordTyped(
  actor: Actor,
  { currentPassword }: { currentPassword: string },
): Promise<Result<unknown>> {
  const source = await sourceAddress()
  const tried = { currentPassword, source, now: systemClock() }
  const checked = await checkOwnPassword(await database(), actor, tried)
  logRefusedSignIn(checked, source)
  return checked
}
