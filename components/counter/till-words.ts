import type { NotUnderstood } from '@/lib/redemption/pick-good'
import type { Reach } from './till-good'

/** What the till says by itself; the rest stands with each good. */
export interface TillWords {
  shelf: {
    label: string
    pickLabel: string
    pick: string
    pickHint: string
    reach: Record<Reach, string>
    /** 差 {points} 分 */
    short: string
    several: string
    notUnderstood: Record<NotUnderstood, string>
  }
  basket: {
    title: string
    empty: string
    before: string
    used: string
    left: string
    short: string
    unit: string
    compute: string
    /** The way to the basket, where it lies below the goods. */
    go: string
  }
  collector: {
    label: string
    proxy: string
    delivery: string
    deliverer: string
    meant: string
    name: string
    relation: string
    relationHint: string
  }
  confirm: { submit: string; pending: string; noAnswer: string }
}
