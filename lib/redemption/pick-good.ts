import { isScannedCard } from '@/lib/households/scanned-card'
import { mostPieces } from './basket'

/** A good as the till knows it, by its key and by what people type for it. */
export interface KeyedGood {
  id: string
  key: number
  /** On its package, as the hand scanner types it. */
  barcode: string | null
  name: string
  pinyin: string
  initials: string
}

/** What was typed at the till's shelf: pieces of one good, or why it is not known which. */
export type Picked =
  | { goodId: string; by: number }
  | { several: readonly KeyedGood[] }
  | { notUnderstood: NotUnderstood }

export type NotUnderstood =
  | 'no-such-good'
  | 'no-pieces'
  | 'strange-pieces'
  | 'too-many'
  | 'none-in-basket'
  | 'no-more'
  | 'a-card'

const severalShown = 5

/**
 * `3` is one of the good on key 3, `6901234567892` one of the good with that barcode, `3*2` two of it, `-3` one less; `mj` or 毛巾 is the good that
 * is called so. A card that is scanned while a basket is open is no good, and is said to be none; so
 * are no pieces (`3*0`), and a piece less of what is not in the basket. Where the good is known and
 * its pieces are not (`3*999`, `3*1e3`), it is the pieces that are said to be wrong.
 */
export function pickGood(
  typed: string,
  goods: readonly KeyedGood[],
  inBasket: (goodId: string) => number,
): Picked {
  const text = typed.normalize('NFKC').trim().toLowerCase()
  if (isScannedCard(text)) return { notUnderstood: 'a-card' }
  const { less, name, times } = partsOf(text)
  const by = (less ? -1 : 1) * Number(times ?? 1)
  const [meant, ...others] = goodsMeant(name, goods)
  if (!meant) return { notUnderstood: whyNoGood(text, goods) }
  if (others.length > 0) return { several: [meant, ...others].slice(0, severalShown) }
  if (by === 0) return { notUnderstood: 'no-pieces' }
  if (by < 0 && inBasket(meant.id) === 0) return { notUnderstood: 'none-in-basket' }
  return { goodId: meant.id, by }
}

/** `-3*2` → less, `3`, `2`. The sign of times is what a keyboard has: *, x or ×. */
function partsOf(text: string) {
  const parts = /^([-−+]?)\s*(.*?)(?:\s*[*x×]\s*(\d{1,2}))?$/.exec(text)
  const [, sign = '', name = '', times] = parts ?? []
  return { less: sign === '-' || sign === '−', name, times }
}

function goodsMeant(name: string, goods: readonly KeyedGood[]): KeyedGood[] {
  const scanned = goods.filter(({ barcode }) => barcode?.toLowerCase() === name)
  if (scanned.length > 0) return scanned
  return /^\d+$/.test(name)
    ? goods.filter(({ key }) => key === Number(name))
    : goodsCalled(name, goods)
}

/** Whether there is such a good, and only its pieces cannot be read. An x may belong to a name. */
function whyNoGood(text: string, goods: readonly KeyedGood[]): NotUnderstood {
  const [, byKey, byName, times = ''] =
    /^[-−+]?\s*(?:(\d+)\s*[*x×]|(.+?)\s*[*×])\s*(.*)$/.exec(text) ?? []
  if (goodsMeant(byKey ?? byName ?? '', goods).length === 0) return 'no-such-good'
  return /^\d+$/.test(times) && Number(times) > mostPieces ? 'too-many' : 'strange-pieces'
}

/** Goods with this name; else those that begin with it, in characters or in pinyin. */
function goodsCalled(name: string, goods: readonly KeyedGood[]): KeyedGood[] {
  if (name === '') return []
  const exact = goods.filter((good) =>
    [good.name.toLowerCase(), good.initials, good.pinyin].includes(name),
  )
  if (exact.length > 0) return exact
  return goods.filter(
    (good) =>
      good.name.toLowerCase().includes(name) ||
      good.initials.startsWith(name) ||
      good.pinyin.startsWith(name),
  )
}
