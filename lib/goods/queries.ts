import type { Reader } from '@/lib/db/client'
import type { Good } from '@/lib/db/generated/sqlite/client'

export const movesPerPage = 50

/** Goods on the counter, in the order of their keys. */
export async function goodsOnOffer(reader: Reader, villageId: string): Promise<Good[]> {
  return reader.good.findMany({
    where: { villageId, archivedAt: null },
    orderBy: { position: 'asc' },
  })
}

export async function archivedGoods(reader: Reader, villageId: string): Promise<Good[]> {
  return reader.good.findMany({
    where: { villageId, archivedAt: { not: null } },
    orderBy: { position: 'asc' },
  })
}

/** One good with a page of its moves, newest first, and who wrote them. */
export async function goodWithMoves(
  reader: Reader,
  villageId: string,
  goodId: string,
  page: number,
) {
  const good = await reader.good.findFirst({ where: { villageId, id: goodId } })
  if (!good) return null
  const moves = await reader.stockMove.findMany({
    where: { villageId, goodId },
    orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }],
    take: movesPerPage + 1,
    skip: (page - 1) * movesPerPage,
  })
  const staff = await reader.staff.findMany({
    where: { villageId },
    select: { id: true, name: true },
  })
  const names = new Map(staff.map(({ id, name }) => [id, name]))
  return {
    good,
    moves: moves
      .slice(0, movesPerPage)
      .map((move) => ({ ...move, recordedBy: names.get(move.recordedById) ?? '' })),
    hasNext: moves.length > movesPerPage,
  }
}
