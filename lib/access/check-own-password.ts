import type { Database } from '@/lib/db/client'
import { type Result, refuse } from '@/lib/shared/result'
import type { Actor } from './actor'
import { checkSignIn } from './check-sign-in'

/**
 * Whether somebody who is signed in knows their own password. Whoever sits down at an open session
 * guesses no faster than at the sign-in: it counts as one. PASSWORD_WRONG, SIGN_IN_SLOWED {seconds},
 * STRANGERS_SLOWED {seconds}, STAFF_UNKNOWN.
 */
export async function checkOwnPassword(
  database: Database,
  { villageId, staffId }: Actor,
  { currentPassword, source, now }: { currentPassword: string; source: string; now: Date },
): Promise<Result<unknown>> {
  const staff = await database.read.staff.findFirst({
    where: { villageId, id: staffId, retiredAt: null },
    select: { signInName: true },
  })
  if (!staff) return refuse('STAFF_UNKNOWN')
  const tried = { ...staff, password: currentPassword, source, now }
  const checked = await checkSignIn(database, tried)
  if (checked.ok) return checked
  const [{ code, figures }] = checked.refusals
  const field = 'currentPassword'
  return code === 'SIGN_IN_FAILED'
    ? refuse('PASSWORD_WRONG', { field })
    : refuse(code, { field, figures })
}
