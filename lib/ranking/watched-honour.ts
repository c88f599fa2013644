import type { Actor } from '@/lib/access/actor'
import type { Subject } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'
import type { Period } from '@/lib/shared/civil-date'

/** Which honour was decided, and of which year, as a trace names it. */
export async function watchedHonour(
  tx: Tx,
  { villageId }: Actor,
  decided: { honourId: string; year: Period } | undefined,
): Promise<Subject | null> {
  const honour =
    decided && (await tx.honour.findFirst({ where: { villageId, id: decided.honourId } }))
  return honour ? { name: honour.name, facts: { period: decided.year } } : null
}
