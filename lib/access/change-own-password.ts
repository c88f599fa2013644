import type { Tx } from '@/lib/db/client'
import { done, type Result, refuse } from '@/lib/shared/result'
import { type Actor, refuseUnless } from './actor'
import type { ChangeOwnPasswordInput } from './input'
import { hashPassword, passwordFits, refusePassword } from './password'

/**
 * A new password of one's own choice. Ends all one's sessions; the caller starts a new one with
 * the version handed out. PASSWORD_WRONG, TOO_SHORT {min}, INVALID when easily guessed.
 */
export async function changeOwnPassword(
  tx: Tx,
  actor: Actor,
  input: ChangeOwnPasswordInput,
): Promise<Result<{ staffId: string; sessionVersion: number }>> {
  const forbidden = refuseUnless(actor, 'password.change')
  if (forbidden) return forbidden
  const { villageId, staffId } = actor
  const staff = await tx.staff.findFirst({ where: { villageId, id: staffId, retiredAt: null } })
  if (!staff) return refuse('STAFF_UNKNOWN')
  if (!(await passwordFits(input.currentPassword, staff.passwordHash))) {
    return refuse('PASSWORD_WRONG', { field: 'currentPassword' })
  }
  const weak = refusePassword(input.password, staff.signInName)
  if (weak) return weak
  const { sessionVersion } = await tx.staff.update({
    where: { id: staffId },
    data: {
      passwordHash: await hashPassword(input.password),
      sessionVersion: { increment: 1 },
    },
    select: { sessionVersion: true },
  })
  return done({ staffId, sessionVersion })
}
