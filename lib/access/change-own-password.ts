import type { Tx } from '@/lib/db/client'
import { done, type Result, refuse } from '@/lib/shared/result'
import { type Actor, refuseUnless } from './actor'
import type { ChangeOwnPasswordInput } from './input'
import { hashPassword, refusePassword } from './password'

/**
 * A new password of one's own choice. The caller has had the current one checked, and starts a new
 * session with the version handed out: all others end. TOO_SHORT {min}, INVALID when easily guessed.
 */
export async function changeOwnPassword(
  tx: Tx,
  actor: Actor,
  { password }: Pick<ChangeOwnPasswordInput, 'password'>,
): Promise<Result<{ staffId: string; sessionVersion: number }>> {
  const forbidden = refuseUnless(actor, 'password.change')
  if (forbidden) return forbidden
  const { villageId, staffId } = actor
  const staff = await tx.staff.findFirst({ where: { villageId, id: staffId, retiredAt: null } })
  if (!staff) return refuse('STAFF_UNKNOWN')
  const weak = refusePassword(password, staff.signInName)
  if (weak) return weak
  const { sessionVersion } = await tx.staff.update({
    where: { id: staffId },
    data: {
      passwordHash: await hashPassword(password),
      sessionVersion: { increment: 1 },
    },
    select: { sessionVersion: true },
  })
  return done({ staffId, sessionVersion })
}
