import { inRanges, type NumberMeant, numbersMeant } from './numbers-meant'
import { linesMeant, type SheetLine, type SheetTerms } from './sheet-lines'

/** A line to tick, with what was written behind its number. */
export interface QuickTick {
  line: SheetLine
  quantity?: number
  scores?: string
}

/** What the Enter key does with the text of the quick field. */
export interface QuickCommand {
  tick: QuickTick[]
  untick: SheetLine[]
  /** Meant, but ticked already and nothing new said of it. */
  before: SheetLine[]
  /** Meant, but at its limit. */
  full: SheetLine[]
  /** Pieces that mean no household here: they stay in the field. */
  left: string[]
}

interface Sheet {
  lines: readonly SheetLine[]
  scale: SheetTerms['scale']
  isTicked: (line: SheetLine) => boolean
  isFull: (line: SheetLine) => boolean
}

/** Undefined when it is not clear which household is meant: of several one is chosen by hand. */
export function quickCommand(sheet: Sheet, typed: string): QuickCommand | undefined {
  const numbers = numbersMeant(typed)
  if (!numbers) {
    const [line, another] = linesMeant(sheet.lines, typed)
    return line && !another ? sorted(sheet, [{ line }], [], []) : undefined
  }
  const byNumber = new Map(sheet.lines.map((line) => [line.number, line]))
  const nobody: NumberMeant[] = []
  const ticks = numbers.came.flatMap((meant): QuickTick[] => {
    const line = isOfScale(meant, sheet.scale) ? byNumber.get(meant.number) : undefined
    if (!line) nobody.push(meant)
    return line ? [{ ...meant, line }] : []
  })
  const untick = numbers.absent.flatMap((number) => {
    const line = byNumber.get(number)
    if (!line) nobody.push({ number })
    return line ?? []
  })
  return sorted(sheet, ticks, untick, [...numbers.unread, ...inRanges(nobody)])
}

/** 12×3 belongs to a rule that counts units, 12=18 20 to one whose points are decided. */
function isOfScale({ quantity, scores }: NumberMeant, scale: SheetTerms['scale']): boolean {
  if (quantity !== undefined && scale !== 'PER_UNIT') return false
  return scores === undefined || scale === 'RANGE'
}

function sorted(
  { isTicked, isFull }: Sheet,
  meant: readonly QuickTick[],
  untick: SheetLine[],
  left: string[],
): QuickCommand {
  const command: QuickCommand = { tick: [], untick, before: [], full: [], left }
  for (const one of meant) {
    const says = one.quantity !== undefined || one.scores !== undefined
    if (isTicked(one.line) && !says) command.before.push(one.line)
    else if (!isTicked(one.line) && isFull(one.line)) command.full.push(one.line)
    else command.tick.push(one)
  }
  return command
}
