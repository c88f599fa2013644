import { type CivilDate, civilDateOf } from '@/lib/shared/civil-date'

/** A donated lot of one good, or one that went back to somebody. */
export interface GiftMove {
  id: string
  kind: 'DONATED' | 'SENT_BACK'
  goodId: string
  goodName: string
  unit: string
  /** Signed, as the book has it. */
  quantity: number
  /** Who gave it, or to whom it went back. */
  who: string
  recordedAt: Date
}

/** What somebody brought at one time. */
export interface Gift {
  id: string
  donor: string
  givenOn: CivilDate
  goods: { name: string; unit: string; quantity: number }[]
}

/**
 * Gifts, the newest first, without what went back to whoever gave it: it lowers their last gift of that
 * good, and beyond it the ones before. A gift that went back whole is none. Takes moves oldest first.
 */
export function giftsOf(moves: readonly GiftMove[]): Gift[] {
  const kept = new Map<string, { move: GiftMove; left: number }[]>()
  const lots: { move: GiftMove; left: number }[] = []
  for (const move of moves) {
    const key = JSON.stringify([move.goodId, move.who])
    const before = kept.get(key) ?? []
    if (move.kind === 'SENT_BACK') takeOff(before, -move.quantity)
    else {
      const lot = { move, left: move.quantity }
      lots.push(lot)
      kept.set(key, [...before, lot])
    }
  }
  return together(lots)
}

function takeOff(lots: readonly { left: number }[], pieces: number): void {
  let back = pieces
  for (const lot of [...lots].reverse()) {
    const taken = Math.min(lot.left, back)
    lot.left -= taken
    back -= taken
  }
}

/** What one donor brought at one time was written down at one moment. */
function together(lots: readonly { move: GiftMove; left: number }[]): Gift[] {
  const gifts = new Map<string, Gift>()
  for (const { move, left } of lots) {
    if (left === 0) continue
    const key = JSON.stringify([move.who, move.recordedAt.getTime()])
    const good = { name: move.goodName, unit: move.unit, quantity: left }
    const gift = gifts.get(key)
    if (gift) gift.goods.push(good)
    else
      gifts.set(key, {
        id: move.id,
        donor: move.who,
        givenOn: civilDateOf(move.recordedAt),
        goods: [good],
      })
  }
  return [...gifts.values()].reverse()
}
