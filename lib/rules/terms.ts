import type { RuleList } from '@/lib/ledger/entry-kinds'
import type { CivilDate } from '@/lib/shared/civil-date'

export const ruleUnits = ['HOUSEHOLD', 'PERSON', 'HOUR', 'YEAR'] as const
/** What a deed is counted by: 户, 人次, 小时, 年度. */
export type RuleUnit = (typeof ruleUnits)[number]

export const ruleScales = ['FIXED', 'PER_UNIT', 'RANGE', 'TO_ZERO', 'BAR'] as const
/**
 * FIXED: the points; PER_UNIT: quantity × points; RANGE: decided between the smallest and largest;
 * TO_ZERO (清零): all the household has; BAR (暂停兑换): no points, no redeeming until a day.
 */
export type RuleScale = (typeof ruleScales)[number]

/** One version of a rule as the village adopted it. Points of a deduction are negative. */
export interface RuleTerms {
  name: string
  list: RuleList
  unit: RuleUnit
  scale: RuleScale
  /** 0 for a scale without a figure of its own: see `isConsequence`. */
  points: number
  minPoints: number | null
  maxPoints: number | null
  /** Most points one household can get by this rule in a month, a quarter, a year. */
  capMonth: number | null
  capQuarter: number | null
  capYear: number | null
  /** Part of the balance. */
  spendable: boolean
  /** Part of the standing. */
  ranks: boolean
  /** The recorder may review it alone; never true for a deduction. */
  singleReview: boolean
  /** No claim of it passes before its sheet has a photo. */
  photoRequired: boolean
  since: CivilDate
  /** The last day it holds; compulsory for 临时项. */
  until: CivilDate | null
}

export interface RuleVersionTerms extends RuleTerms {
  ruleId: string
  version: number
}

/** A deduction that is no figure: what it takes is known when it is passed, or it takes nothing. */
export function isConsequence(scale: RuleScale): scale is 'TO_ZERO' | 'BAR' {
  return scale === 'TO_ZERO' || scale === 'BAR'
}

/** Whether a later version began no later: then this one has never held. */
export function neverHeld<Version extends Pick<RuleVersionTerms, 'version' | 'since'>>(
  { version, since }: Version,
  versions: readonly Version[],
): boolean {
  return versions.some((later) => later.version > version && later.since <= since)
}

export function isInForce(terms: Pick<RuleTerms, 'since' | 'until'>, on: CivilDate): boolean {
  return terms.since <= on && (terms.until === null || on <= terms.until)
}

export function newestVersion<Version extends Pick<RuleVersionTerms, 'version'>>(
  versions: readonly Version[],
): Version | undefined {
  return versions.toSorted((a, b) => b.version - a.version)[0]
}

/**
 * The version that decides a deed of that day: the newest whose `since` had come, if it had not
 * ended. An older version does not come back when a newer one ends.
 */
export function versionInForce<
  Version extends Pick<RuleVersionTerms, 'version' | 'since' | 'until'>,
>(versions: readonly Version[], on: CivilDate): Version | undefined {
  const newest = newestVersion(versions.filter((version) => version.since <= on))
  return newest && isInForce(newest, on) ? newest : undefined
}
