import { type Actor, refuseUnless } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { done, type Refusal, type Result, refuse, refuseAll } from '@/lib/shared/result'
import type { CountInput } from './input'
import { moveStock } from './move-stock'

export interface CountedShelf {
  /** Kinds whose figure was right, and those whose figure was not. */
  equal: number
  differing: number
}

interface CountedGood {
  goodId: string
  counted: number
  stockSeen: number
  reason: string | null
}

/**
 * 盘点: what lies on the shelf is typed, the move is the difference, and no difference is a result
 * that is written down too. All of a sheet or nothing of it. Refuses at `good.<id>.…`
 * COUNT_DIFFERS without a reason, STOCK_MOVED_MEANWHILE when something was handed out or brought in
 * since the sheet was opened, GOOD_UNKNOWN; and NOTHING_COUNTED.
 */
export async function countShelf(
  tx: Tx,
  actor: Actor,
  input: CountInput,
): Promise<Result<CountedShelf>> {
  const forbidden = refuseUnless(actor, 'stock.move')
  if (forbidden) return forbidden
  const goods = countedGoods(input)
  if (goods.length === 0) return refuse('NOTHING_COUNTED')
  const refusals: Refusal[] = []
  for (const good of goods) {
    const written = await countGood(tx, actor, good)
    if (!written.ok) refusals.push(...written.refusals.map((refusal) => atGood(good, refusal)))
  }
  const differing = goods.filter(({ counted, stockSeen }) => counted !== stockSeen).length
  return refuseAll(refusals) ?? done({ equal: goods.length - differing, differing })
}

/** By id: the lock order of goods. */
function countedGoods(input: CountInput): CountedGood[] {
  return Object.entries(input.good)
    .flatMap(([goodId, { counted, ...row }]) =>
      counted === null ? [] : [{ ...row, goodId, counted }],
    )
    .sort((a, b) => (a.goodId < b.goodId ? -1 : 1))
}

async function countGood(tx: Tx, actor: Actor, good: CountedGood) {
  const { goodId, counted, stockSeen, reason } = good
  if (counted !== stockSeen && !reason)
    return refuse('COUNT_DIFFERS', { field: 'reason', figures: { stock: stockSeen, counted } })
  return moveStock(tx, actor, {
    kind: 'COUNTED',
    goodId,
    quantity: counted - stockSeen,
    counted,
    reason,
    stockBefore: stockSeen,
  })
}

function atGood({ goodId }: CountedGood, refusal: Refusal): Refusal {
  return {
    ...refusal,
    field: `good.${goodId}.${refusal.field === 'reason' ? 'reason' : 'counted'}`,
  }
}
