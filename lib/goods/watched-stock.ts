import type { Actor } from '@/lib/access/actor'
import type { Subject } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'

/**
 * Which goods this deed moved or counted, how many of each there were and are, and why, as a trace
 * names it.
 */
export async function watchedStock(
  tx: Tx,
  { villageId, staffId: recordedById, now: recordedAt }: Actor,
  goodIds: readonly string[] | undefined,
): Promise<Subject | null> {
  if (!goodIds) return null
  const goods = await tx.good.findMany({
    where: { villageId, id: { in: [...goodIds] } },
    select: {
      ...{ name: true, stock: true },
      moves: { where: { recordedById, recordedAt }, orderBy: { id: 'desc' }, take: 1 },
    },
    orderBy: { position: 'asc' },
  })
  const [move] = goods.flatMap(({ moves }) => moves)
  return {
    facts: {
      ...(move && { moveKind: move.kind, reason: move.reason, invoice: move.invoice }),
      stock: goods.map(({ name, stock, moves: [moved] }) =>
        moved ? `${name} ${stock - moved.quantity} → ${stock}` : `${name} ${stock}`,
      ),
    },
  }
}
