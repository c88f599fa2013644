import { type Refusal, type Refused, refuseAll } from '@/lib/shared/result'

/** Kinds of goods in one basket, and pieces of one kind: more is a slip of the keyboard. */
export const mostLines = 30
export const mostPieces = 99

export interface BasketLine {
  goodId: string
  quantity: number
}

export interface OfferedGood {
  id: string
  name: string
  points: number
  stock: number
  limitPerWindow: number | null
  archivedAt: Date | null
}

export interface BasketSum {
  /** What can be spent in this window. */
  before: number
  used: number
  left: number
}

/** 兑换前 · 用去 · 还剩. Below zero in `left` is how much is missing. */
export function sumOfBasket(
  before: number,
  lines: readonly BasketLine[],
  goods: ReadonlyMap<string, Pick<OfferedGood, 'points'>>,
): BasketSum {
  const used = lines.reduce(
    (sum, { goodId, quantity }) => sum + (goods.get(goodId)?.points ?? 0) * quantity,
    0,
  )
  return { before, used, left: before - used }
}

/** Lines in one fixed order without zeros: the same goods are the same basket. */
export function tidyBasket(lines: readonly BasketLine[]): BasketLine[] {
  return lines
    .filter(({ quantity }) => quantity > 0)
    .toSorted((a, b) => (a.goodId < b.goodId ? -1 : 1))
}

/**
 * Why the goods of a basket cannot be handed over, one refusal per line, at `quantity.<good>`.
 * `taken` is what the household already took in this window.
 */
export function refuseLines(
  lines: readonly BasketLine[],
  goods: ReadonlyMap<string, OfferedGood>,
  taken: ReadonlyMap<string, number>,
): Refused | undefined {
  return refuseAll(
    lines.flatMap(({ goodId, quantity }): Refusal[] => {
      const good = goods.get(goodId)
      const field = `quantity.${goodId}`
      if (!good) return [{ code: 'GOOD_UNKNOWN', field }]
      const figures = { name: good.name }
      if (good.archivedAt) return [{ code: 'GOOD_ARCHIVED', field, figures }]
      if (good.stock < quantity)
        return [{ code: 'SOLD_OUT', field, figures: { ...figures, left: good.stock } }]
      const limit = good.limitPerWindow
      if (limit !== null && (taken.get(goodId) ?? 0) + quantity > limit)
        return [
          {
            code: 'GOOD_LIMIT_REACHED',
            field,
            figures: { ...figures, limit, left: Math.max(0, limit - (taken.get(goodId) ?? 0)) },
          },
        ]
      return []
    }),
  )
}
