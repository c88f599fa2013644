import { z } from 'zod'
import { type Actor, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import type { RuleVersion } from '@/lib/db/generated/sqlite/client'
import { ruleLists } from '@/lib/ledger/entry-kinds'
import { lockBook } from '@/lib/ledger/lock-book'
import { archiveRule } from '@/lib/rules/archive-rule'
import type { Counting } from '@/lib/rules/input'
import { ruleBook } from '@/lib/rules/queries'
import { refuseTerms } from '@/lib/rules/refuse-terms'
import { adoptRules, amendRule } from '@/lib/rules/save-rule'
import {
  isConsequence,
  newestVersion,
  type RuleTerms,
  ruleScales,
  ruleUnits,
  versionInForce,
} from '@/lib/rules/terms'
import { type CivilDate, firstDayOf } from '@/lib/shared/civil-date'
import { done, type Refusal, type Result } from '@/lib/shared/result'
import type {
  Change,
  Importer,
  ItemOfLine,
  Judgement,
  ReadFact,
  Written,
  WrittenItem,
} from './importer'
import { mapInTurns } from './in-turns'
import { nameKey } from './name-key'
import { type RuleItem, readRule } from './read-rule'
import { countingWords, listWords, ruleColumns, scaleWords, unitWords } from './rule-words'

export const rulesIn: Importer<RuleItem> = {
  kind: 'RULES',
  deed: 'rule.change',
  columns: ruleColumns,
  needs: [['name'], ['points', 'list']],
  // a rule book is one decision of one meeting
  linesPerChunk: 200,
  read: readRule,
  judge: async (reader, actor, lines) => {
    const today = todayOf(actor)
    const book = await ruleBook(reader, actor.villageId)
    const known = new Map(
      book.flatMap(({ id, versions }) => {
        const now = versionMeant(versions, today)
        return now ? [[nameKey(now.name), { id, now }] as const] : []
      }),
    )
    const { openMonth } = await reader.village.findUniqueOrThrow({
      where: { id: actor.villageId },
      select: { openMonth: true },
    })
    const days = { today, begins: firstDayOf(openMonth) }
    const seen = new Map<string, number>()
    return mapInTurns(lines, (line) => judge(known, seen, days, line))
  },
  write,
  undo,
}

interface KnownRule {
  id: string
  now: RuleVersion
}

/** What a table speaks of: the version in force, else the newest. */
export function versionMeant(
  versions: readonly RuleVersion[],
  today: CivilDate,
): RuleVersion | undefined {
  return versionInForce(versions, today) ?? newestVersion(versions)
}

function judge(
  known: ReadonlyMap<string, KnownRule>,
  seen: Map<string, number>,
  { today, begins }: { today: CivilDate; begins: CivilDate },
  { line, item }: ItemOfLine<RuleItem>,
): Judgement<RuleItem> {
  const label = item.name
  const refused = (refusals: Refusal[]) => ({ outcome: 'REFUSED' as const, item, label, refusals })
  const before = seen.get(nameKey(item.name))
  if (before !== undefined) return refused([{ code: 'SAME_LINE_TWICE', figures: { line: before } }])
  seen.set(nameKey(item.name), line)
  const rule = known.get(nameKey(item.name))
  const missing = rule ? [] : neededOf(item)
  if (missing.length > 0) return refused(missing)
  const meant = rule ? { ...item, ruleId: rule.id, since: sinceOf(item, rule.now, today) } : item
  const terms = termsAfter(meant, rule?.now, today)
  const whyNot = refuseTerms(terms)
  if (whyNot) return refused([...whyNot.refusals])
  if (!rule) return { outcome: 'NEW', item: meant, label, reads: readsOf(terms) }
  const changes = changesOf(rule.now, terms)
  if (changes.length === 0) return { outcome: 'SAME', item: meant, label, changes }
  if (terms.since < begins)
    return refused([{ code: 'RULE_SINCE_CLOSED', field: 'since', figures: { since: begins } }])
  return { outcome: 'CHANGED', item: meant, label, changes }
}

/** A line without a day that changes something holds from today on, and one that does not as before. */
function sinceOf(item: RuleItem, now: RuleVersion, today: CivilDate): CivilDate {
  if (item.since !== null) return item.since
  const same = changesOf(now, termsAfter(item, now, today)).length === 0
  return same || now.since > today ? now.since : today
}

/** What takes everything, or takes no points, needs no figure. */
function neededOf({ list, scale, points, meeting }: RuleItem): Refusal[] {
  const figure = scale !== null && isConsequence(scale) ? {} : { points }
  return Object.entries({ list, ...figure, meeting }).flatMap(([field, value]) =>
    value === null ? [{ code: 'REQUIRED' as const, field }] : [],
  )
}

/** What the rule will be: what the line says, else what it is, else what is usual. */
function termsAfter(item: RuleItem, now: RuleVersion | undefined, today: string): RuleTerms {
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

function changesOf(now: RuleVersion, terms: RuleTerms): Change[] {
  const [before, after] = [now, terms].map((side) => ({ ...side, countsFor: countingOf(side) }))
  return ruleColumns.flatMap(({ key, heading }) => {
    if (key === 'meeting') return []
    const [from, to] = [before, after].map((side) => (side ? written(side[key]) : ''))
    return from === to ? [] : [{ heading, from: from ?? '', to: to ?? '' }]
  })
}

function readsOf(terms: RuleTerms): ReadFact[] {
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

async function write(
  tx: Tx,
  actor: Actor,
  lines: readonly Judgement<RuleItem>[],
): Promise<Result<Written[]>> {
  const book = await ruleBook(tx, actor.villageId)
  const today = todayOf(actor)
  const versionOf = (id: string | undefined) =>
    versionMeant(book.find((rule) => rule.id === id)?.versions ?? [], today)
  const written: Written[] = []
  for (const { outcome, item } of lines) {
    const now = versionOf(item.ruleId)
    const terms = termsAfter(item, now, today)
    if (outcome === 'NEW' || !now || !item.ruleId) {
      const adopted = await adoptRules(tx, actor, { rules: [terms], meeting: item.meeting ?? '' })
      if (!adopted.ok) return adopted
      written.push({ subjectId: adopted.value[0] ?? '' })
      continue
    }
    const amended = await amendRule(
      tx,
      actor,
      amendment(item.ruleId, terms, item.meeting ?? now.meeting),
    )
    if (!amended.ok) return amended
    const before = JSON.stringify({ version: amended.value.version, before: termsOf(now) })
    written.push({ subjectId: item.ruleId, before })
  }
  return done(written)
}

function amendment(ruleId: string, terms: RuleTerms, meeting: string) {
  return { ...terms, ruleId, meeting, countsFor: countingOf(terms) }
}

const whole = z.number().nullable()
const ruleTerms = z.object({
  name: z.string(),
  list: z.enum(ruleLists),
  unit: z.enum(ruleUnits),
  scale: z.enum(ruleScales),
  points: z.number(),
  minPoints: whole,
  maxPoints: whole,
  capMonth: whole,
  capQuarter: whole,
  capYear: whole,
  spendable: z.boolean(),
  ranks: z.boolean(),
  singleReview: z.boolean(),
  photoRequired: z.boolean(),
  since: z.string(),
  until: z.string().nullable(),
})
const undoing = z.object({ version: z.number(), before: ruleTerms })

function termsOf(version: RuleVersion): RuleTerms {
  return ruleTerms.parse(version)
}

/**
 * Rules that came in are taken out of use, what was recorded by them stays; amended ones get a
 * further version with what held before, from the day on that the import's own version began, unless
 * somebody amended them since.
 */
async function undo(
  tx: Tx,
  actor: Actor,
  lines: readonly WrittenItem<RuleItem>[],
  { reason }: { reason: string },
): Promise<Result<(Refusal | undefined)[]>> {
  const book = await ruleBook(tx, actor.villageId)
  const begins = firstDayOf((await lockBook(tx, actor.villageId)).openMonth)
  const answers: (Refusal | undefined)[] = []
  for (const { outcome, subjectId, before } of lines) {
    const rule = book.find(({ id }) => id === subjectId)
    const newest = rule?.versions[0]
    const was = outcome === 'CHANGED' ? undoing.parse(JSON.parse(before ?? '')) : undefined
    if (!newest || newest.version !== (was?.version ?? 1)) {
      answers.push({ code: 'CHANGED_SINCE' })
      continue
    }
    const undone = was
      ? await amendRule(
          tx,
          actor,
          amendment(
            subjectId,
            { ...was.before, since: newest.since > begins ? newest.since : begins },
            reason.slice(0, 100),
          ),
        )
      : await archiveRule(tx, actor, { ruleId: subjectId })
    if (!undone.ok) return undone
    answers.push(undefined)
  }
  return done(answers)
}
