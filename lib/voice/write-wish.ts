import type { Tx } from '@/lib/db/client'
import type { CivilDate } from '@/lib/shared/civil-date'
import { done, type Result, refuse, repeated } from '@/lib/shared/result'
import type { SayWishInput } from './input'
import { mostOpenWishes, openStates } from './wish'

export interface WishFrom {
  villageId: string
  householdId: string | null
  origin: 'PASSBOOK' | 'COUNTER' | 'BOX'
  openingId?: string
  saidOn: CivilDate
  recordedById?: string
  now: Date
}

/**
 * Writes a wish down. One of a good stands for the good of that name where the store has it, which
 * can be set right later. The same form again gets the first answer. Refuses TOO_MANY_OPEN_WISHES
 * {max}, except for what lay in the box, and SAME_ID_OTHER_INPUT.
 */
export async function writeWish(
  tx: Tx,
  from: WishFrom,
  input: SayWishInput,
): Promise<Result<{ wishId: string }>> {
  const { villageId, householdId, origin, now, ...rest } = from
  const { wishId, kind, mayShow } = input
  const goodName = kind === 'GOOD' ? input.goodName : null
  const text = input.text ?? goodName ?? ''
  const earlier = await tx.wish.findUnique({ where: { id: wishId } })
  if (earlier) {
    const same =
      earlier.villageId === villageId &&
      earlier.householdId === householdId &&
      earlier.kind === kind &&
      earlier.text === text &&
      earlier.goodName === goodName
    return same ? repeated({ wishId }) : refuse('SAME_ID_OTHER_INPUT')
  }
  if (householdId && origin !== 'BOX') {
    const open = await tx.wish.count({
      where: { villageId, householdId, state: { in: [...openStates] } },
    })
    if (open >= mostOpenWishes)
      return refuse('TOO_MANY_OPEN_WISHES', { figures: { max: mostOpenWishes } })
  }
  const good = goodName && (await tx.good.findFirst({ where: { villageId, name: goodName } }))
  await tx.wish.create({
    data: {
      ...rest,
      ...{ id: wishId, villageId, householdId, origin, kind, goodName, text, mayShow },
      goodId: good ? good.id : null,
      recordedAt: now,
    },
  })
  return done({ wishId })
}
