import { mostPieces } from './basket'

export interface OnShelf {
  points: number
  stock: number
  /** Per household and window. */
  limit: number | null
  /** What the household already took in this window. */
  taken: number
}

/** Pieces of a good that can be handed out to the household now. */
export function mostOf({ stock, limit, taken }: Omit<OnShelf, 'points'>): number {
  const allowed = limit === null ? mostPieces : Math.max(0, limit - taken)
  return Math.min(stock, allowed, mostPieces)
}

/** Whether a household with these points can take one of it. */
export function reachOf(good: OnShelf, spendable: number): 'within' | 'outOfReach' | 'gone' {
  if (mostOf(good) === 0) return 'gone'
  return good.points <= spendable ? 'within' : 'outOfReach'
}
