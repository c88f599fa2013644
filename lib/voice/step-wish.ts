import { type Actor, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import type { Prisma, Wish } from '@/lib/db/generated/sqlite/client'
import { insertRows, type NewRow } from '@/lib/db/set-based'
import { lockBook } from '@/lib/ledger/lock-book'
import type { CivilDate } from '@/lib/shared/civil-date'
import { newId } from '@/lib/shared/id'
import { done, type Refused, type Result, refuse } from '@/lib/shared/result'

/** A wish under the village's lock: what two people do to it at once happens one after the other. */
export async function lockWish(
  tx: Tx,
  { villageId }: Actor,
  wishId: string,
): Promise<Wish | undefined> {
  await lockBook(tx, villageId)
  return (await tx.wish.findFirst({ where: { villageId, id: wishId } })) ?? undefined
}

/** DATE_IN_FUTURE, STEP_BEFORE_WISH {date}: a step happens after the wish, and not tomorrow. */
export function refuseStepDay(actor: Actor, wish: Wish, day: CivilDate): Refused | undefined {
  if (day > todayOf(actor)) return refuse('DATE_IN_FUTURE', { field: 'happenedOn' })
  if (day >= wish.saidOn) return undefined
  return refuse('STEP_BEFORE_WISH', { field: 'happenedOn', figures: { date: wish.saidOn } })
}

/** Where the wish stands now, and the step that brought it there. */
export async function step(
  tx: Tx,
  actor: Actor,
  wish: Wish,
  data: Prisma.WishUncheckedUpdateInput,
  said: Pick<NewRow<'WishStep'>, 'kind' | 'happenedOn' | 'who' | 'note'>,
): Promise<Result<{ wishId: string }>> {
  const { villageId, staffId, now } = actor
  await tx.wish.update({ where: { id: wish.id }, data })
  await insertRows(tx, 'WishStep', [
    { ...said, id: newId(now), villageId, wishId: wish.id, recordedById: staffId, recordedAt: now },
  ])
  return done({ wishId: wish.id })
}
