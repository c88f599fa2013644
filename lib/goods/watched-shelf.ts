import type { Actor } from '@/lib/access/actor'
import type { Subject } from '@/lib/access/facts'
import { villageSettings } from '@/lib/access/village'
import type { Tx } from '@/lib/db/client'

/** Goods that came on the shelf at once, with their prices, as a trace names them. */
export async function watchedShelf(
  tx: Tx,
  { villageId }: Actor,
  added: readonly string[] | undefined,
): Promise<Subject | null> {
  if (!added) return null
  const { name } = await villageSettings(tx, villageId)
  const goods = await tx.good.findMany({
    where: { villageId, id: { in: [...added] } },
    select: { name: true, points: true },
    orderBy: { position: 'asc' },
  })
  return {
    name,
    facts: { goodCount: goods.length, goods: goods.map((good) => `${good.name} ${good.points}`) },
  }
}
