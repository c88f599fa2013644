import type { Actor } from '@/lib/access/actor'
import type { Subject } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'

/**
 * Which goods were moved or counted, and how many of each the book has since, as a trace names them.
 * The moves themselves have lines of their own.
 */
export async function watchedStock(
  tx: Tx,
  { villageId }: Actor,
  goodIds: readonly string[] | undefined,
): Promise<Subject | null> {
  if (!goodIds) return null
  const goods = await tx.good.findMany({
    where: { villageId, id: { in: [...goodIds] } },
    select: { name: true, stock: true },
    orderBy: { position: 'asc' },
  })
  return { facts: { stock: goods.map(({ name, stock }) => `${name} ${stock}`) } }
}
