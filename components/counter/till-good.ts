import type { KeyedGood } from '@/lib/redemption/pick-good'

/** Where a good stands on the shelf, for the household that is here. */
export type Reach = 'within' | 'outOfReach' | 'gone'

/** A good with all that the till says about it, in the reader's language. */
export interface TillGood extends KeyedGood {
  points: number
  pictureId: string | null
  reach: Reach
  /** Pieces that can be handed out: what lies there, and within the household's limit. */
  most: number
  says: {
    /** 25 分 */
    price: string
    /** 剩 9 条, or 兑完了 */
    left: string
    /** 每户 1 桶 */
    limit?: string
    /** 3 号 毛巾，25 分，加一件 */
    key: string
    /** 25 分一条 */
    each: string
    pieces: string
    less: string
    more: string
    /** “毛巾”只能给 9 件，请减少。 */
    tooMany: string
  }
}
