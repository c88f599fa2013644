import { type Actor, refuseUnless, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { insertRows } from '@/lib/db/set-based'
import { namesTyped } from '@/lib/shared/names-typed'
import { done, type Result, refuse, repeated } from '@/lib/shared/result'
import type { OpenBoxInput } from './input'

/** A box that one person opens alone is a box that nobody trusts. */
const fewestAtBox = 2

/**
 * 开箱登记: the wooden box was opened, when and before whom; its slips are typed in one by one. An empty
 * box is a result too. The same form again gets the first answer. Refuses DATE_IN_FUTURE,
 * BOX_NEEDS_PEOPLE {min} and SAME_ID_OTHER_INPUT.
 */
export async function openBox(
  tx: Tx,
  actor: Actor,
  input: OpenBoxInput,
): Promise<Result<{ openingId: string }>> {
  const forbidden = refuseUnless(actor, 'wish.record')
  if (forbidden) return forbidden
  if (input.openedOn > todayOf(actor)) return refuse('DATE_IN_FUTURE', { field: 'openedOn' })
  const { openingId, openedOn, empty } = input
  const names = namesTyped(input.present)
  if (names.length < fewestAtBox)
    return refuse('BOX_NEEDS_PEOPLE', { field: 'present', figures: { min: fewestAtBox } })
  const present = names.join('、')
  const { villageId, staffId, now } = actor
  const earlier = await tx.boxOpening.findUnique({ where: { id: openingId } })
  if (earlier) {
    const same =
      earlier.villageId === villageId &&
      earlier.openedOn === openedOn &&
      earlier.present === present &&
      earlier.empty === empty
    return same ? repeated({ openingId }) : refuse('SAME_ID_OTHER_INPUT')
  }
  await insertRows(tx, 'BoxOpening', [
    { id: openingId, villageId, openedOn, present, empty, recordedById: staffId, recordedAt: now },
  ])
  return done({ openingId })
}
