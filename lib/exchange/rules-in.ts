import { type Actor, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import type { RuleVersion } from '@/lib/db/generated/sqlite/client'
import { ruleBook } from '@/lib/rules/queries'
import { refuseTerms } from '@/lib/rules/refuse-terms'
import { adoptRules, amendRule } from '@/lib/rules/save-rule'
import { isConsequence } from '@/lib/rules/terms'
import { type CivilDate, firstDayOf } from '@/lib/shared/civil-date'
import { done, type Refusal, type Result } from '@/lib/shared/result'
import type { Importer, ItemOfLine, Judgement, Written } from './importer'
import { mapInTurns } from './in-turns'
import { nameKey } from './name-key'
import { type RuleItem, readRule } from './read-rule'
import { amendment, changesOf, readsOf, termsAfter, versionMeant } from './rule-terms-in'
import { ruleColumns } from './rule-words'
import { undoRules, whatHeld } from './undo-rules'

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
  undo: undoRules,
}

interface KnownRule {
  id: string
  now: RuleVersion
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
  const whyNot = refuseTerms(terms, today)
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
    const before = whatHeld(now, amended.value.version)
    written.push({ subjectId: item.ruleId, before })
  }
  return done(written)
}
