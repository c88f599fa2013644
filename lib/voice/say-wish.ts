import type { CardActor } from '@/lib/access/card-actor'
import type { Tx } from '@/lib/db/client'
import { lockBook } from '@/lib/ledger/lock-book'
import { civilDateOf } from '@/lib/shared/civil-date'
import type { Result } from '@/lib/shared/result'
import type { SayWishInput } from './input'
import { writeWish } from './write-wish'

/** 写心愿: a household says something from its passbook. Refuses as `writeWish`. */
export async function sayWish(
  tx: Tx,
  { villageId, householdId, now }: CardActor,
  input: SayWishInput,
): Promise<Result<{ wishId: string }>> {
  // two phones of one household together stay within its limit
  await lockBook(tx, villageId)
  const from = {
    villageId,
    householdId,
    origin: 'PASSBOOK' as const,
    saidOn: civilDateOf(now),
    now,
  }
  return writeWish(tx, from, input)
}
