import type { Tx } from '@/lib/db/client'
import { done, type Result, refuse } from '@/lib/shared/result'
import { type Actor, refuseUnless } from './actor'
import type { ChangeOwnPasswordInput } from './input'
import { hashPassword, passwordFits, refusePassword, samePassword } from './password'

/**
 * A new password of one's own choice. The caller has had the current one checked and counted, and
 * starts a new session with the version handed out: all others end. TOO_SHORT {min}, INVALID when
 * easily guessed, PASSWORD_SAME, PASSWORD_WRONG. `wasGiven`: the one before was somebody else's choice.
 */
export async function changeOwnPassword(
  tx: Tx,
  actor: Actor,
  { currentPassword, password }: ChangeOwnPasswordInput,
): Promise<Result<{ staffId: string; sessionVersion: number; wasGiven: boolean }>> {
  const forbidden = refuseUnless(actor, 'password.change')
  if (forbidden) return forbidden
  const { villageId, staffId } = actor
  const staff = await tx.staff.findFirst({ where: { villageId, id: staffId, retiredAt: null } })
  if (!staff) return refuse('STAFF_UNKNOWN')
  const weak = refusePassword(password, staff.signInName)
  if (weak) return weak
  if (samePassword(currentPassword, password)) return refuse('PASSWORD_SAME', { field: 'password' })
  // the manager may have given another one while this waited: whoever is shut out by it stays out
  if (!(await passwordFits(currentPassword, staff.passwordHash)))
    return refuse('PASSWORD_WRONG', { field: 'currentPassword' })
  const { sessionVersion } = await tx.staff.update({
    where: { id: staffId },
    data: {
      passwordHash: await hashPassword(password),
      passwordGiven: false,
      sessionVersion: { increment: 1 },
    },
    select: { sessionVersion: true },
  })
  return done({ staffId, sessionVersion, wasGiven: staff.passwordGiven })
}
