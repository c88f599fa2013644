/** What is known of a good before a window. */
export interface GoodBefore {
  stock: number
  /** Pieces that went out in the windows looked back at. */
  given: number
  /** Pieces that households still wait for. */
  wanted: number
  /** Wishes for it that have no answer yet: a piece each. */
  wished: number
}

/** 前几次平均兑出, rounded up: half a towel is one. */
export function usualPieces({ given }: Pick<GoodBefore, 'given'>, windows: number): number {
  return windows === 0 ? 0 : Math.ceil(given / windows)
}

/** Pieces to buy so that the next window can give what the last ones gave, and what was missing. */
export function piecesToBuy(good: GoodBefore, windows: number): number {
  return Math.max(0, usualPieces(good, windows) + good.wanted + good.wished - good.stock)
}
