import type { Actor } from '@/lib/access/actor'
import type { Subject } from '@/lib/access/facts'
import { villageSettings } from '@/lib/access/village'
import type { Tx } from '@/lib/db/client'
import { mostKinds } from './input'

/** All goods with their prices as a trace compares them, where many come at once. */
export async function watchedShelf(tx: Tx, { villageId }: Actor): Promise<Subject> {
  const { name } = await villageSettings(tx, villageId)
  const goods = await tx.good.findMany({
    where: { villageId, archivedAt: null },
    select: { name: true, points: true },
    orderBy: { name: 'asc' },
    take: mostKinds,
  })
  return { name, facts: { goods: goods.map((good) => `${good.name} ${good.points}`) } }
}
