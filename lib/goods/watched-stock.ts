import type { Actor } from '@/lib/access/actor'
import type { Subject } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'

/**
 * Which goods this deed moved or counted, how many of each there were and are, what was paid, from
 * whom or to whom, and why, as a trace names it.
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
  const moves = goods.flatMap((good) => good.moves)
  const [move] = moves
  const paid = moves.flatMap(({ costFen }) => costFen ?? [])
  return {
    facts: {
      ...(move && { moveKind: move.kind, reason: move.reason, invoice: move.invoice }),
      ...(move && { donor: move.donor, supplier: move.supplier }),
      ...(paid.length > 0 && { costFen: paid.reduce((sum, fen) => sum + fen, 0) }),
      stock: goods.map(({ name, stock, moves: [moved] }) =>
        moved ? `${name} ${stock - moved.quantity} → ${stock}` : `${name} ${stock}`,
      ),
    },
  }
}
