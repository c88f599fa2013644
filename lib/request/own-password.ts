import type { Actor } from '@/lib/access/actor'
import { checkOwnPassword } from '@/lib/access/check-own-password'
import { database } from '@/lib/db/client'
import { systemClock } from '@/lib/shared/clock'
import type { Result } from '@/lib/shared/result'
import { sourceAddress } from './source-address'

/** Whether who is signed in typed their own current password. As `checkOwnPassword` refuses. */
export async function ownPasswordTyped(
  actor: Actor,
  { currentPassword }: { currentPassword: string },
): Promise<Result<unknown>> {
  const source = await sourceAddress()
  return checkOwnPassword(await database(), actor, { currentPassword, source, now: systemClock() })
}
