import type { ShelfGood } from '@/lib/households/take-home'

/** 积分条: what a household without a phone gets to read on a slip of paper. */
export interface PointsSlip extends SlipDeeds {
  number: number
  headName: string
  groupName: string
  balance: number
  mayRedeem: boolean
  /** What it can take home, in the order of the shelf, and the nearest that it cannot. */
  now: ShelfGood[]
  nearest: (ShelfGood & { short: number }) | null
}

export interface DeedSum {
  name: string
  points: number
}

export interface SlipDeeds {
  /** The deeds that weigh most, up or down. */
  deeds: DeedSum[]
  /** What all others come to; null where there are none. */
  rest: number | null
  /** All deeds together. */
  earned: number
}

const mostNamed = 3

/** Names the deeds that weigh most and adds up the rest; what was taken back altogether is no deed. */
export function deedsOnSlip(sums: readonly DeedSum[]): SlipDeeds {
  const deeds = sums
    .filter(({ points }) => points !== 0)
    .toSorted(
      (a, b) => Math.abs(b.points) - Math.abs(a.points) || a.name.localeCompare(b.name, 'zh-CN'),
    )
  // one alone is named as well as it is summed
  const named = deeds.length === mostNamed + 1 ? deeds.length : mostNamed
  const sum = (some: readonly DeedSum[]) => some.reduce((total, { points }) => total + points, 0)
  const others = deeds.slice(named)
  return {
    deeds: deeds.slice(0, named),
    rest: others.length > 0 ? sum(others) : null,
    earned: sum(deeds),
  }
}
