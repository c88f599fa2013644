/*
 * What is typed into the quick field of a recording sheet: `3 5 7-12 缺 9`. Read in the browser:
 * nothing here may import more than it needs.
 */

/** One household number with what was written behind it. */
export interface NumberMeant {
  number: number
  /** `12×3`: how many; undefined when nothing was said. */
  quantity?: number
  /** `12=18 20 19`: what the judges gave. */
  scores?: string
}

export interface NumbersMeant {
  /** Came, in the order typed, each once. */
  came: NumberMeant[]
  /** Behind 缺: did not come. */
  absent: number[]
  /** Pieces that are no number, no range and no 缺, as they were typed. */
  unread: string[]
}

/** The widest range; a slip like 1-9999 is not a village. */
export const widestRange = 500

const absence = /缺席?|没来|未到|除了?|少了?|without|absent|except/gi
const range = /^0*(\d{1,5})(?:号|户)?[-~—–−至到]0*(\d{1,5})$/
const single = /^0*(\d{1,5})(?:号|户)?$/
/** 301×1.5, 3.5 and, as a Chinese keyboard may write them, 3。5. */
const fraction = /\d[.。]\d/
/** How many, behind a number or a range. */
const counted = /^(.+)[x×*](\d{1,3})$/i

/**
 * Reads household numbers: single ones, ranges, and after 缺 those who did not come. `12×3` says how
 * many, `1-3×2` for each of a range, `12=18 20 19` what the judges gave, for this one alone. A dot
 * between digits parts nothing: `3.5` is unread. Undefined when it is no list of numbers at all but a
 * name, initials or one bare number, which the search understands better; a number is no longer a
 * bare one with zeros before it, `007`: that is whole as it stands.
 */
export function numbersMeant(typed: string): NumbersMeant | undefined {
  const text = typed.normalize('NFKC').trim()
  const judged = /^0*(\d{1,5})(?:号|户)?\s*=(.*)$/.exec(text)
  if (judged) {
    const scores = (judged[2] ?? '').trim()
    return scores === ''
      ? { came: [], absent: [], unread: [text] }
      : { came: [{ number: Number(judged[1]), scores }], absent: [], unread: [] }
  }
  if (!/\d/.test(text) || /^(?:0|[1-9]\d*)(?:号|户)?$/.test(text)) return undefined
  const [present = '', ...gone] = text.replace(absence, '\u0000').split('\u0000')
  const came = readPart(present)
  const absent = readPart(gone.join(' '))
  const unread = [...came.unread, ...absent.unread]
  if (came.numbers.length + absent.numbers.length === 0 && !unread.some(whyUnread)) return undefined
  const away = new Set(absent.numbers.map(({ number }) => number))
  const once = new Map(came.numbers.map((meant) => [meant.number, meant]))
  return {
    came: [...once.values()].filter(({ number }) => !away.has(number)),
    absent: [...away],
    unread,
  }
}

/** Why a piece is no number and no range although it was meant as one, where that can be told. */
export function whyUnread(piece: string): 'fraction' | 'too-wide' | undefined {
  if (fraction.test(piece)) return 'fraction'
  const ends = endsOf(piece.replace(counted, '$1'))
  return ends && ends.to - ends.from >= widestRange ? 'too-wide' : undefined
}

/**
 * The households that a key of the review means: `9 12 15-18`, or `缺 9 12` as on the recording
 * sheet, where those who did not come are the ones called. What is no number stays in `unread`.
 */
export function numbersCalled(typed: string): { numbers: number[]; unread: string[] } {
  const text = typed.normalize('NFKC').trim()
  const one = single.exec(text)
  if (one) return { numbers: [Number(one[1])], unread: [] }
  const { came, absent, unread } = numbersMeant(text) ?? { came: [], absent: [], unread: [text] }
  const said = came.filter(({ quantity, scores }) => quantity ?? scores)
  return {
    numbers: came.length > 0 ? came.map(({ number }) => number) : absent,
    unread: [...unread, ...inRanges(said)],
  }
}

/** 3×2 5 7-12: the way they may be typed, in the order given. */
export function inRanges(meant: readonly NumberMeant[]): string[] {
  const ranges: { first: NumberMeant; to: number }[] = []
  for (const one of meant) {
    const last = ranges.at(-1)
    if (last && one.number === last.to + 1 && saysTheSame(last.first, one)) last.to = one.number
    else ranges.push({ first: one, to: one.number })
  }
  return ranges.map(({ first: { number, quantity, scores }, to }) => {
    const numbers = number === to ? String(number) : `${number}-${to}`
    if (scores !== undefined) return `${numbers}=${scores}`
    return quantity === undefined ? numbers : `${numbers}×${quantity}`
  })
}

/** What the judges gave stands behind one number alone. */
function saysTheSame(first: NumberMeant, next: NumberMeant): boolean {
  const judged = first.scores ?? next.scores
  return judged === undefined && first.quantity === next.quantity
}

function readPart(text: string): { numbers: NumberMeant[]; unread: string[] } {
  const numbers: NumberMeant[] = []
  const unread: string[] = []
  const pieces = text
    // 7 - 12 and 12 × 3 are typed with gaps as well, 7..12 with dots
    .replace(/(\d(?:号|户)?)\s*([-~—–−至到x×*])\s*(?=\d)/gi, '$1$2')
    .replace(/(\d(?:号|户)?)\s*\.\.+\s*(?=\d)/g, '$1-')
    .split(/(?:[\s,、;]|[.。](?!\d)|(?<!\d)[.。])+/)
    .filter((piece) => piece !== '')
  for (const piece of pieces) {
    const read = readPiece(piece)
    if (read) numbers.push(...read)
    else unread.push(piece)
  }
  return { numbers, unread }
}

function readPiece(piece: string): NumberMeant[] | undefined {
  const [, numbers = piece, heads] = counted.exec(piece) ?? []
  const quantity = heads === undefined ? {} : { quantity: Number(heads) }
  const one = single.exec(numbers)
  if (one) return [{ number: Number(one[1]), ...quantity }]
  const ends = endsOf(numbers)
  if (!ends) return undefined
  const length = ends.to - ends.from + 1
  if (length < 1 || length > widestRange) return undefined
  return Array.from({ length }, (_, index) => ({ number: ends.from + index, ...quantity }))
}

function endsOf(piece: string): { from: number; to: number } | undefined {
  const [, from, to] = range.exec(piece.replace(/(?:号|户)$/, '')) ?? []
  return from === undefined || to === undefined ? undefined : { from: Number(from), to: Number(to) }
}
