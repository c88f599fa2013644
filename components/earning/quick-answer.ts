import { inRanges, whyUnread } from '@/lib/earning/numbers-meant'
import type { QuickCommand, QuickTick } from '@/lib/earning/quick-command'
import { nameMeant, type SheetLine } from '@/lib/earning/sheet-lines'
import { fill } from './fill'
import type { SheetWords } from './sheet-words'

/** From so many households on they are counted, and called by their numbers alone. */
const fewNamed = 3

/** What Enter did, or would do, in short sentences: ticked, unticked, before, at the limit, left. */
export function quickAnswer(command: QuickCommand, typed: string, words: SheetWords): string {
  const say = (sentence: string, lines: readonly SheetLine[]) => {
    const meant = lines.map((line) => ({ line }))
    return meant.length > 0 ? [sentence + linesInWords(meant, typed, words)] : []
  }
  return [
    ...(command.tick.length > 0 ? [words.ticked + ticksInWords(command, typed, words)] : []),
    ...say(words.unticked, command.untick),
    ...say(words.tickedBefore, command.before),
    ...say(words.full, command.full),
    ...leftInWords(command.left, words),
  ].join(words.stop)
}

/** What was left in the field and why: no whole number, too wide a range, or nobody here. */
function leftInWords(left: readonly string[], words: SheetWords): string[] {
  const say = (sentence: string, why: ReturnType<typeof whyUnread>) => {
    const some = left.filter((piece) => whyUnread(piece) === why)
    return some.length > 0 ? [fill(sentence, { left: some.join(' ') })] : []
  }
  return [
    ...say(words.fraction, 'fraction'),
    ...say(words.tooWide, 'too-wide'),
    ...say(words.left, undefined),
  ]
}

/**
 * The households that are ticked. Those away or moved are named, however many there are: a range
 * takes them along, and their list is folded.
 */
export function ticksInWords({ tick }: QuickCommand, typed: string, words: SheetWords): string {
  const notHome = tick.flatMap(({ line }) => {
    if (line.living === 'HOME') return []
    const household = named(line, typed, words)
    return [fill(words.awayOne, { household, living: words.living[line.living] })]
  })
  const said = linesInWords(tick, typed, words)
  if (notHome.length === 0) return said
  return [said, words.awayAmong + notHome.join(words.and)].join(words.stop)
}

/** 12号 李秀兰（张小明）×3 小时 for a few; 8 户（3×2 5 7-12） for many. */
function linesInWords(meant: readonly QuickTick[], typed: string, words: SheetWords): string {
  if (meant.length > fewNamed)
    return fill(words.many, { count: meant.length, numbers: rangesOf(meant) })
  return meant
    .map(({ line, quantity }) => {
      const household = named(line, typed, words)
      return quantity === undefined ? household : fill(words.times, { household, quantity })
    })
    .join(words.and)
}

/** Also whose name it was that was typed, if not the head's. */
function named(line: SheetLine, typed: string, words: SheetWords): string {
  const household = fill(words.household, { number: line.number, head: line.headName })
  const member = /\d/.test(typed) ? undefined : nameMeant(line, typed)
  return member && member !== line.headName ? `${household}（${member}）` : household
}

/** 3×2 5 7-12: the way it was typed. */
function rangesOf(meant: readonly QuickTick[]): string {
  const numbers = meant.map(({ line: { number }, quantity }) => ({ number, quantity }))
  return inRanges(numbers.sort((a, b) => a.number - b.number)).join(' ')
}
