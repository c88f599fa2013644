import type { Words } from '@/lib/request/words'
import type { Caps } from '@/lib/rules/caps'
import { isConsequence, type RuleTerms } from '@/lib/rules/terms'

type Said = Pick<Words, 't' | 'formats'>
type Terms = Pick<RuleTerms, 'scale' | 'unit' | 'points' | 'minPoints' | 'maxPoints'>

/** What a rule gives or takes: +20 分/户, +5 到 +20 分/户, 清零. */
export function pointsOfRule({ t, formats }: Said, terms: Terms): string {
  if (isConsequence(terms.scale)) return t(`rules.points.${terms.scale}`)
  const unit = t(`common.units.${terms.unit}`)
  const { min, max } = rangeOf(formats, terms)
  return terms.scale === 'RANGE'
    ? t('rules.points.range', { min, max, unit })
    : t('rules.points.fixed', { points: formats.change(terms.points), unit })
}

/** Whether it counts the household or how many, in a sentence. */
export function countingOfRule({ t, formats }: Said, terms: Terms): string {
  const unit = t(`common.units.${terms.unit}`)
  const figures = { unit, points: formats.change(terms.points), ...rangeOf(formats, terms) }
  // "however many came" is said of what people come to
  const sentence = terms.scale === 'FIXED' && terms.points < 0 ? 'TAKEN' : terms.scale
  return t(`rules.counts.${sentence}`, figures)
}

function rangeOf(formats: Said['formats'], { points, minPoints, maxPoints }: Terms) {
  return { min: formats.change(minPoints ?? points), max: formats.change(maxPoints ?? points) }
}

/** Each cap of a rule: 每户每月最多 60 分; in a column that says the rest, 每月 60 分. */
export function capsOfRule(
  { t }: Pick<Words, 't'>,
  caps: Caps,
  length: 'caps' | 'capsInShort' = 'caps',
): string[] {
  return [
    { period: 'month' as const, cap: caps.capMonth },
    { period: 'quarter' as const, cap: caps.capQuarter },
    { period: 'year' as const, cap: caps.capYear },
  ].flatMap(({ period, cap }) =>
    cap === null ? [] : t(`rules.${length}.${period}`, { cap: String(cap) }),
  )
}

/** From when to when a version holds. */
export function datesOfRule(
  { t, formats }: Said,
  { since, until }: Pick<RuleTerms, 'since' | 'until'>,
): string {
  const begins = formats.date(since)
  return until === null
    ? t('rules.dates.since', { since: begins })
    : t('rules.dates.sinceUntil', { since: begins, until: formats.date(until) })
}

/** What its points are part of, in words; nothing for 暂停兑换, which takes no points. */
export function countingInWords(
  { t }: Pick<Words, 't'>,
  terms: Pick<RuleTerms, 'scale' | 'spendable' | 'ranks'>,
): string {
  return terms.scale === 'BAR' ? '' : t(`rules.counting.${countingOf(terms)}`)
}

/** What its points are part of, where that is not both balance and standing. */
export function countingOf({ spendable, ranks }: Pick<RuleTerms, 'spendable' | 'ranks'>) {
  if (spendable && ranks) return 'BOTH'
  return spendable ? 'BALANCE' : 'STANDING'
}
