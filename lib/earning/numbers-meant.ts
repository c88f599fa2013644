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
const range = /^(\d{1,5})(?:号|户)?[-~—–−至到](\d{1,5})$/
/** 301×1.5, 3.5 and, as a Chinese keyboard may write them, 3。5. */
const fraction = /\d[.。]\d/
const counted = /^(\d{1,5})(?:号|户)?[x×*](\d{1,3})$/i

/**
 * Reads household numbers: single ones, ranges, and after 缺 those who did not come. `12×3` says how
 * many, `12=18 20 19` what the judges gave, for this one alone. A dot between digits parts nothing:
 * `3.5` is unread. Undefined when it is no list of numbers at all but a name, initials or one bare
 * number, which the search understands better.
 */
export function numbersMeant(typed: string): NumbersMeant | undefined {
  const text = typed.normalize('NFKC').trim()
  const judged = /^(\d{1,5})(?:号|户)?\s*=(.*)$/.exec(text)
  if (judged) {
    const scores = (judged[2] ?? '').trim()
    return scores === ''
      ? { came: [], absent: [], unread: [text] }
      : { came: [{ number: Number(judged[1]), scores }], absent: [], unread: [] }
  }
  if (!/\d/.test(text) || /^\d+(?:号|户)?$/.test(text)) return undefined
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
  const ends = endsOf(piece)
  return ends && ends.to - ends.from >= widestRange ? 'too-wide' : undefined
}

/**
 * The households that a key of the review means: `9 12 15-18`, or `缺 9 12` as on the recording
 * sheet, where those who did not come are the ones called. What is no number stays in `unread`.
 */
export function numbersCalled(typed: string): { numbers: number[]; unread: string[] } {
  const text = typed.normalize('NFKC').trim()
  const single = /^(\d{1,5})(?:号|户)?$/.exec(text)
  if (single) return { numbers: [Number(single[1])], unread: [] }
  const { came, absent, unread } = numbersMeant(text) ?? { came: [], absent: [], unread: [text] }
  const counted = came.filter(({ quantity, scores }) => quantity ?? scores)
  return {
    numbers: came.length > 0 ? came.map(({ number }) => number) : absent,
    unread: [...unread, ...counted.map(({ number }) => String(number))],
  }
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
  const single = /^(\d{1,5})(?:号|户)?$/.exec(piece)
  if (single) return [{ number: Number(single[1]) }]
  const heads = counted.exec(piece)
  if (heads) return [{ number: Number(heads[1]), quantity: Number(heads[2]) }]
  const ends = endsOf(piece)
  if (!ends) return undefined
  const length = ends.to - ends.from + 1
  if (length < 1 || length > widestRange) return undefined
  return Array.from({ length }, (_, index) => ({ number: ends.from + index }))
}

function endsOf(piece: string): { from: number; to: number } | undefined {
  const [, from, to] = range.exec(piece.replace(/(?:号|户)$/, '')) ?? []
  return from === undefined || to === undefined ? undefined : { from: Number(from), to: Number(to) }
}
