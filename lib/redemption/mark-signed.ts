import { z } from 'zod'
import { type Actor, refuseUnless } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { id, many } from '@/lib/shared/inputs'
import { done, type Result } from '@/lib/shared/result'

/** Slips of one page of the sheet. */
const mostSlips = 200

/** `shown` are the slips whose boxes stood there, `signed` those that are ticked. */
export const signedInput = z.object({
  windowId: id,
  shown: many(id, mostSlips),
  signed: many(id, mostSlips),
})
export type SignedInput = z.infer<typeof signedInput>

/** Ticks off who has signed the sign-off sheet, and takes back a tick that was a slip of the hand. */
export async function markSigned(
  tx: Tx,
  actor: Actor,
  { windowId, shown, signed }: SignedInput,
): Promise<Result<{ windowId: string; signed: number; unsigned: number }>> {
  const forbidden = refuseUnless(actor, 'redemption.make')
  if (forbidden) return forbidden
  const { villageId, staffId, now } = actor
  const ticked = new Set(signed)
  const of = { villageId, windowId }
  const marked = await tx.redemption.updateMany({
    where: { ...of, id: { in: shown.filter((one) => ticked.has(one)) }, signedAt: null },
    data: { signedAt: now, signedById: staffId },
  })
  const unmarked = await tx.redemption.updateMany({
    where: { ...of, id: { in: shown.filter((one) => !ticked.has(one)) }, signedAt: { not: null } },
    data: { signedAt: null, signedById: null },
  })
  return done({ windowId, signed: marked.count, unsigned: unmarked.count })
}
