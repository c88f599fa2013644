import type { RuleVersion } from '@/lib/db/generated/sqlite/client'
import type { Counting } from '@/lib/rules/input'
import { isConsequence, newestVersion, type RuleTerms, versionInForce } from '@/lib/rules/terms'
import type { CivilDate } from '@/lib/shared/civil-date'
import type { Change, ReadFact } from './importer'
import type { RuleItem } from './read-rule'
import { countingWords, listWords, ruleColumns, scaleWords, unitWords } from './rule-words'

/** What a table speaks of: the version in force, else the newest. */
export function versionMeant(
  versions: readonly RuleVersion[],
  today: CivilDate,
): RuleVersion | undefined {
  return versionInForce(versions, today) ?? newestVersion(versions)
}

/** What the rule will be: what the line says, else what it is, else what is usual. */
export function termsAfter(item: RuleItem, now: RuleVersion | undefined, today: string): RuleTerms {
  const list = item.list ?? now?.list ?? 'SOCIAL'
  const scale = item.scale ?? now?.scale ?? 'FIXED'
  const countsFor = item.countsFor ?? (now ? countingOf(now) : 'BOTH')
  const ranged = scale === 'RANGE'
  const capped = list !== 'DEDUCTION'
  return {
    ...now,
    name: item.name,
    list,
    scale,
    unit: item.unit ?? now?.unit ?? 'HOUSEHOLD',
    points: isConsequence(scale) ? 0 : (item.points ?? now?.points ?? 0),
    minPoints: ranged ? (item.minPoints ?? now?.minPoints ?? null) : null,
    maxPoints: ranged ? (item.maxPoints ?? now?.maxPoints ?? null) : null,
    capMonth: capped ? (item.capMonth ?? now?.capMonth ?? null) : null,
    capQuarter: capped ? (item.capQuarter ?? now?.capQuarter ?? null) : null,
    capYear: capped ? (item.capYear ?? now?.capYear ?? null) : null,
    spendable: countsFor !== 'STANDING',
    ranks: countsFor !== 'BALANCE',
    singleReview: capped && (item.singleReview ?? now?.singleReview ?? false),
    photoRequired: item.photoRequired ?? now?.photoRequired ?? false,
    since: item.since ?? now?.since ?? today,
    until: item.until ?? now?.until ?? null,
  }
}

export function countingOf({ spendable, ranks }: Pick<RuleTerms, 'spendable' | 'ranks'>): Counting {
  if (spendable && ranks) return 'BOTH'
  return spendable ? 'BALANCE' : 'STANDING'
}

/** What the line changes of a rule, in the words of the table. */
export function changesOf(now: RuleVersion, terms: RuleTerms): Change[] {
  const [before, after] = [now, terms].map((side) => ({ ...side, countsFor: countingOf(side) }))
  return ruleColumns.flatMap(({ key, heading }) => {
    if (key === 'meeting') return []
    const [from, to] = [before, after].map((side) => (side ? written(side[key]) : ''))
    return from === to ? [] : [{ heading, from: from ?? '', to: to ?? '' }]
  })
}

export function readsOf(terms: RuleTerms): ReadFact[] {
  const { list, scale, unit, points, minPoints, maxPoints, capMonth, capQuarter, capYear } = terms
  const figures = isConsequence(scale)
    ? {}
    : { points, minPoints, maxPoints, capMonth, capQuarter, capYear }
  return Object.entries({ list, scale, ...figures, unit, since: terms.since, until: terms.until })
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ({ key, value: written(value) }))
}

const allWords: Record<string, readonly string[]> = {
  ...listWords,
  ...unitWords,
  ...scaleWords,
  ...countingWords,
}

function written(value: string | number | boolean | null): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? '是' : '否'
  return typeof value === 'number' ? String(value) : (allWords[value]?.[0] ?? value)
}

/** A further version of a rule, as the office sends it. */
export function amendment(ruleId: string, terms: RuleTerms, meeting: string) {
  return { ...terms, ruleId, meeting, countsFor: countingOf(terms) }
}
