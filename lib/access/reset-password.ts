import type { Tx } from '@/lib/db/client'
import { done, type Result, refuse } from '@/lib/shared/result'
import { type Actor, refuseUnless } from './actor'
import type { ResetPasswordInput } from './input'
import { freshPassword, hashPassword } from './password'

export interface ResetPassword {
  staffId: string
  name: string
  signInName: string
  /** To be shown once; nobody can look it up again. */
  password: string
}

/** A fresh random password for somebody who forgot theirs; ends all their sessions. STAFF_UNKNOWN. */
export async function resetPassword(
  tx: Tx,
  actor: Actor,
  { staffId }: ResetPasswordInput,
): Promise<Result<ResetPassword>> {
  const forbidden = refuseUnless(actor, 'staff.change')
  if (forbidden) return forbidden
  const staff = await tx.staff.findFirst({
    where: { villageId: actor.villageId, id: staffId, retiredAt: null },
    select: { name: true, signInName: true },
  })
  if (!staff) return refuse('STAFF_UNKNOWN')
  const password = freshPassword()
  await tx.staff.update({
    where: { id: staffId },
    data: {
      passwordHash: await hashPassword(password),
      passwordGiven: true,
      sessionVersion: { increment: 1 },
    },
  })
  return done({ staffId, ...staff, password })
}
