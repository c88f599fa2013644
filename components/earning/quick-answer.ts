import type { QuickCommand } from '@/lib/earning/quick-command'
import { nameMeant, type SheetLine } from '@/lib/earning/sheet-lines'
import { fill } from './fill'
import type { SheetWords } from './sheet-words'

/** From so many households on they are counted, and called by their numbers alone. */
const fewNamed = 3

/** What Enter did, or would do, in short sentences: ticked, unticked, before, at the limit, left. */
export function quickAnswer(command: QuickCommand, typed: string, words: SheetWords): string {
  const say = (sentence: string, lines: readonly SheetLine[]) =>
    lines.length > 0 ? [sentence + linesInWords(lines, typed, words)] : []
  return [
    ...(command.tick.length > 0 ? [words.ticked + ticksInWords(command, typed, words)] : []),
    ...say(words.unticked, command.untick),
    ...say(words.tickedBefore, command.before),
    ...say(words.full, command.full),
    ...(command.left.length > 0 ? [fill(words.left, { left: command.left.join(' ') })] : []),
  ].join(words.stop)
}

/**
 * The households that are ticked. Those away or moved are named, however many there are: a range
 * takes them along, and their list is folded.
 */
export function ticksInWords({ tick }: QuickCommand, typed: string, words: SheetWords): string {
  const lines = tick.map(({ line }) => line)
  const notHome = lines.flatMap((line) => {
    if (line.living === 'HOME') return []
    const household = named(line, typed, words)
    return [fill(words.awayOne, { household, living: words.living[line.living] })]
  })
  const said = linesInWords(lines, typed, words)
  if (notHome.length === 0) return said
  return [said, words.awayAmong + notHome.join(words.and)].join(words.stop)
}

/** 12号 李秀兰（张小明） for a few; 8 户（3、5、7-12） for many. */
function linesInWords(lines: readonly SheetLine[], typed: string, words: SheetWords): string {
  if (lines.length > fewNamed)
    return fill(words.many, { count: lines.length, numbers: rangesOf(lines) })
  return lines.map((line) => named(line, typed, words)).join(words.and)
}

/** Also whose name it was that was typed, if not the head's. */
function named(line: SheetLine, typed: string, words: SheetWords): string {
  const household = fill(words.household, { number: line.number, head: line.headName })
  const member = /\d/.test(typed) ? undefined : nameMeant(line, typed)
  return member && member !== line.headName ? `${household}（${member}）` : household
}

/** 3 5 7-12: the way it was typed. */
function rangesOf(lines: readonly SheetLine[]): string {
  const numbers = lines.map(({ number }) => number).sort((a, b) => a - b)
  const ranges: [number, number][] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else ranges.push([number, number])
  }
  return ranges.map(([from, to]) => (from === to ? from : `${from}-${to}`)).join(' ')
}
