import type { RefusalCode } from '@/lib/shared/refusal-codes'
import { mostPieces } from './basket'
import { type KeyedGood, pickGood } from './pick-good'

/** One line of the sign-off sheet, as somebody wrote it on paper. */
export interface PaperLine {
  number: number
  /** By good. */
  pieces: ReadonlyMap<string, number>
  /** 代领: who, and what they are to the household. */
  proxy?: { name: string; relation: string }
  /** 上门送: who carries it to the house. */
  carrier?: string
}

export interface UnreadPaper {
  wrong: Extract<
    RefusalCode,
    'PAPER_NEEDS_NUMBER' | 'PAPER_NEEDS_GOODS' | 'PAPER_WORD_UNKNOWN' | 'PAPER_NEEDS_RELATION'
  >
  figures?: { word: string }
}

/**
 * `12 3*2 牙刷 代王有才/邻居`: the household's number, what it took as the till takes it (key, name or
 * pinyin, pieces), and who collected if it was nobody of the house; `送王有才` carries it to the house.
 */
export function readPaperLine(text: string, goods: readonly KeyedGood[]): PaperLine | UnreadPaper {
  const [first = '', ...words] = text
    .normalize('NFKC')
    .trim()
    .split(/[\s,、;]+/)
  if (!/^\d{1,6}$/.test(first)) return { wrong: 'PAPER_NEEDS_NUMBER' }
  const pieces = new Map<string, number>()
  let proxy: PaperLine['proxy']
  let carrier: string | undefined
  for (const word of words) {
    const carried = /^送[::]?(.+)$/.exec(word)?.[1]
    if (carried !== undefined) {
      carrier = carried
      continue
    }
    if (word.startsWith('代')) {
      const [, name = '', relation = ''] = /^代领?[::]?([^/]+)\/(.+)$/.exec(word) ?? []
      if (name === '' || relation === '') return { wrong: 'PAPER_NEEDS_RELATION' }
      proxy = { name, relation }
      continue
    }
    const picked = pickGood(word, goods, (goodId) => pieces.get(goodId) ?? 0)
    const sum = 'goodId' in picked ? (pieces.get(picked.goodId) ?? 0) + picked.by : 0
    if (!('goodId' in picked) || picked.by < 1 || sum > mostPieces)
      return { wrong: 'PAPER_WORD_UNKNOWN', figures: { word } }
    pieces.set(picked.goodId, sum)
  }
  return pieces.size === 0
    ? { wrong: 'PAPER_NEEDS_GOODS' }
    : { number: Number(first), pieces, proxy, carrier }
}
