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

/** Slips whose tick was set, and those whose tick was taken back. */
export interface MarkedSlips {
  windowId: string
  signed: string[]
  unsigned: string[]
}

/** Ticks off who has signed the sign-off sheet, and takes back a tick that was a slip of the hand. */
export async function markSigned(
  tx: Tx,
  actor: Actor,
  { windowId, shown, signed }: SignedInput,
): Promise<Result<MarkedSlips>> {
  const forbidden = refuseUnless(actor, 'counter.note')
  if (forbidden) return forbidden
  const { villageId, staffId, now } = actor
  const ticked = new Set(signed)
  const mark = async (
    where: Marked,
    data: { signedAt: Date | null; signedById: string | null },
  ) => {
    const slips = await tx.redemption.updateManyAndReturn({
      where: { villageId, windowId, ...where },
      data,
      select: { id: true },
    })
    return slips.map(({ id }) => id)
  }
  return done({
    windowId,
    signed: await mark(
      { id: { in: shown.filter((one) => ticked.has(one)) }, signedAt: null },
      { signedAt: now, signedById: staffId },
    ),
    unsigned: await mark(
      { id: { in: shown.filter((one) => !ticked.has(one)) }, signedAt: { not: null } },
      { signedAt: null, signedById: null },
    ),
  })
}

interface Marked {
  id: { in: string[] }
  signedAt: null | { not: null }
}
