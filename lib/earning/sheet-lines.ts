import { type Cap, type Caps, narrowestCap, reachedCap } from '@/lib/rules/caps'
import { pointsOfDeed, rangeOfRule } from '@/lib/rules/points-of-deed'
import type { RuleTerms } from '@/lib/rules/terms'
import type { Result } from '@/lib/shared/result'
import type { DeedsSoFar } from './points-so-far'
import { decidedByScores } from './scores'

/*
 * What a recording sheet says about its households before it is saved. The browser reckons with
 * it while boxes are ticked; what counts in the end is what `recordSheet` decides.
 */

/** A household on the sheet, as it is sent to the browser: a whole village of them. */
export interface SheetLine {
  id: string
  number: number
  headName: string
  living: 'HOME' | 'AWAY' | 'MOVED'
  /** Everyone who lives there, the head first, and the letters a cadre types for each. */
  names: readonly string[]
  initials: readonly string[]
  /** Left out where the household has nothing by this rule in the year of the day. */
  soFar?: DeedsSoFar
}

export type SheetTerms = Caps &
  Pick<RuleTerms, 'scale' | 'unit' | 'points' | 'minPoints' | 'maxPoints'>

const nothing = { month: 0, quarter: 0, year: 0 }

/**
 * The lines meant by what was typed: a number (an exact one alone, else those that begin with it),
 * a part of anybody's name, or the first letters of its pinyin.
 */
export function linesMeant<Line extends SheetLine>(lines: readonly Line[], typed: string): Line[] {
  const text = withoutGaps(typed)
  if (text === '') return []
  const digits = /^(\d+)号?$/.exec(text)?.[1]
  if (digits !== undefined) {
    const exact = lines.filter(({ number }) => String(number) === digits)
    return exact.length > 0
      ? exact
      : lines.filter(({ number }) => String(number).startsWith(digits))
  }
  return lines.filter((line) => nameMeant(line, typed) !== undefined)
}

/** Whose name was typed: the first of the household that is meant by it; nobody's for a number. */
export function nameMeant({ names, initials }: SheetLine, typed: string): string | undefined {
  const text = withoutGaps(typed)
  return names.find(
    (name, index) => withoutGaps(name).includes(text) || initials[index]?.startsWith(text),
  )
}

/** A name is found with and without the dot or the blank between its parts. */
function withoutGaps(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'·•‧・]/g, '')
}

/** Where a household stands under its narrowest cap; `full` when the smallest deed is too much. */
export function standingOf(
  terms: SheetTerms,
  soFar: DeedsSoFar | undefined,
): { cap: Cap | undefined; full: boolean } {
  const least = smallestDeed(terms)
  return {
    cap: narrowestCap(terms, soFar ?? nothing),
    full: reachedCap(terms, soFar ?? nothing, least) !== undefined,
  }
}

function smallestDeed({ scale, points, minPoints }: SheetTerms): number {
  return scale === 'RANGE' ? (minPoints ?? points) : points
}

export interface TickedLine {
  line: SheetLine
  quantity: number
  /** What the judges gave: none while nothing is written, null when it cannot be read. */
  scores?: readonly number[] | null
}

/** What was decided for all, how many judges are named, and whether a second deed is meant. */
export interface DecidedOnSheet {
  decided: number | null
  judges: number
  sameDayMeant: boolean
}

export interface SheetSum {
  households: number
  units: number
  points: number
  /** By household id: what it gets, where that can be reckoned. */
  gets: Map<string, number>
  /** By household id: the cap this deed would break. */
  over: Map<string, Cap>
  /** By household id: a quantity or scores that come to nothing yet. */
  wrong: Map<string, WrongAmount>
  /** Households that have a deed of this day already, while nobody said that another is meant. */
  again: number
}

/**
 * Of scores `unread`: not whole numbers; `outside`: one outside the range; `count`: not one per
 * judge. `quantity`: not a whole number that a deed of the rule may count.
 */
export type WrongAmount = 'unread' | 'outside' | 'count' | 'quantity'

/** What the ticked lines come to. What cannot be read or decided counts for nothing. */
export function sumOfSheet(
  terms: SheetTerms,
  { decided, judges, sameDayMeant }: DecidedOnSheet,
  ticked: readonly TickedLine[],
): SheetSum {
  const sum: SheetSum = {
    households: ticked.length,
    units: 0,
    points: 0,
    gets: new Map(),
    over: new Map(),
    wrong: new Map(),
    again: 0,
  }
  for (const { line, quantity, scores = [] } of ticked) {
    if (line.soFar && line.soFar.sameDay > 0 && !sameDayMeant) sum.again += 1
    const judged = terms.scale === 'RANGE' && (judges > 0 || scores?.length !== 0)
    const points = judged
      ? pointsJudged(terms, judges, scores)
      : pointsOfDeed(terms, { quantity, decided })
    const wrong = typeof points === 'string' ? points : wrongQuantity(points)
    if (wrong) sum.wrong.set(line.id, wrong)
    if (typeof points === 'string' || !points.ok) continue
    sum.units += quantity
    sum.points += points.value
    sum.gets.set(line.id, points.value)
    const reached = reachedCap(terms, line.soFar ?? nothing, points.value)
    if (reached) sum.over.set(line.id, reached)
  }
  return sum
}

/** What was decided for all stands once on the sheet, a quantity beside its household. */
function wrongQuantity(points: Result<number>): WrongAmount | undefined {
  return !points.ok && points.refusals[0].field === 'quantity' ? 'quantity' : undefined
}

function pointsJudged(terms: SheetTerms, judges: number, scores: readonly number[] | null) {
  if (scores === null) return 'unread'
  const points = decidedByScores(rangeOfRule(terms), judges, scores)
  if (points.ok) return points
  return points.refusals[0].code === 'POINTS_OUTSIDE_RANGE' ? 'outside' : 'count'
}
