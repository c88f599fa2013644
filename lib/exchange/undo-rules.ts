import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import type { RuleVersion } from '@/lib/db/generated/sqlite/client'
import { ruleLists } from '@/lib/ledger/entry-kinds'
import { lockBook } from '@/lib/ledger/lock-book'
import { archiveRule } from '@/lib/rules/archive-rule'
import { ruleBook } from '@/lib/rules/queries'
import { amendRule } from '@/lib/rules/save-rule'
import { ruleScales, ruleUnits } from '@/lib/rules/terms'
import { firstDayOf } from '@/lib/shared/civil-date'
import { done, type Refusal, type Result } from '@/lib/shared/result'
import type { WrittenItem } from './importer'
import type { RuleItem } from './read-rule'
import { amendment } from './rule-terms-in'

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

/** What a line remembers of the rule it amends: the version that it makes, and what held before. */
export function whatHeld(before: RuleVersion, version: number): string {
  return JSON.stringify({ version, before: ruleTerms.parse(before) })
}

/**
 * Rules that came in are taken out of use, what was recorded by them stays; amended ones get a
 * further version with what held before, from the day on that the import's own version began, unless
 * somebody amended them since.
 */
export async function undoRules(
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
