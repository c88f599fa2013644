import type { Tx } from '@/lib/db/client'
import { done, type Result } from '@/lib/shared/result'
import { type Actor, refuseUnless } from './actor'
import type { ChangeVillageInput } from './input'

/**
 * What a village calls itself and decided for all its pages. Changes no line of the book, no name
 * of a group and nothing that was published; holds from the next request. Refuses nothing of its own.
 */
export async function changeVillage(
  tx: Tx,
  actor: Actor,
  { villageName, ...settings }: ChangeVillageInput,
): Promise<Result<void>> {
  const forbidden = refuseUnless(actor, 'village.change')
  if (forbidden) return forbidden
  await tx.village.update({
    where: { id: actor.villageId },
    data: { name: villageName, ...settings },
    select: { id: true },
  })
  return done(undefined)
}
