import type { Actor } from '@/lib/access/actor'
import type { Subject } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'

/** A good with its price, as a trace compares it. What is on the shelf has moves of its own. */
export async function watchedGood(
  tx: Tx,
  { villageId }: Actor,
  id: string | undefined,
): Promise<Subject | null> {
  const good = id && (await tx.good.findFirst({ where: { villageId, id } }))
  if (!good) return null
  const { name, unit, points, nextPoints, nextPointsFrom, limitPerWindow } = good
  const { category, barcode, shelf, costFen, archivedAt } = good
  return {
    name,
    facts: {
      ...{ name, unit, points, nextPoints, nextPointsFrom, limitPerWindow },
      ...{ category, barcode, shelf, costFen, archived: archivedAt !== null },
    },
  }
}
