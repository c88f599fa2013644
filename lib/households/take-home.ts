/** A good as a household looks at it. `taken`: pieces of it in the window that is open. */
export interface ShelfGood {
  name: string
  points: number
  stock: number
  limitPerWindow: number | null
  taken: number
}

export interface TakeHome {
  /** Within the points of this window, there, and not yet at the limit. */
  now: ShelfGood[]
  /** Within the balance, but some of that waits for the window after this one. */
  later: ShelfGood[]
  /** Within what was posted, but more than the window's limit leaves the household. */
  overCap: ShelfGood[]
  /** Just out of reach, the nearest first, with how many points are still to be earned. */
  next: (ShelfGood & { short: number })[]
  /** Would be within the points, but the shelf is empty. */
  soldOut: ShelfGood[]
  /** Would be within the points, but the household has had its share of this window. */
  hadShare: ShelfGood[]
}

const mostNext = 3

/**
 * What a household can take home for its points, and what it needs a little more for. Of its
 * balance `posted` does not wait for another window; `left` is what this one's limit still leaves,
 * and what costs more is out of reach however many points there were.
 */
export function takeHome(
  goods: readonly ShelfGood[],
  { balance, posted, left }: { balance: number; posted: number; left: number | null },
): TakeHome {
  const most = left ?? Number.POSITIVE_INFINITY
  const spendable = Math.min(posted, most)
  const reached = goods.filter(({ points }) => points <= spendable)
  const share = ({ limitPerWindow, taken }: ShelfGood) =>
    limitPerWindow === null || taken < limitPerWindow
  return {
    now: reached.filter((good) => share(good) && good.stock > 0),
    later: goods.filter(({ points, stock }) => points > posted && points <= balance && stock > 0),
    overCap: goods.filter(
      (good) => good.points > spendable && good.points <= posted && share(good) && good.stock > 0,
    ),
    next: goods
      .filter(({ points, stock }) => points > balance && points <= most && stock > 0)
      .toSorted((a, b) => a.points - b.points)
      .slice(0, mostNext)
      .map((good) => ({ ...good, short: good.points - balance })),
    soldOut: reached.filter((good) => share(good) && good.stock <= 0),
    hadShare: reached.filter((good) => !share(good)),
  }
}
