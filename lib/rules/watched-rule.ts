import type { Actor } from '@/lib/access/actor'
import type { Subject } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'
import { ruleById } from './queries'

/** A rule in its newest version, as a trace compares it. */
export async function watchedRule(
  tx: Tx,
  { villageId }: Actor,
  id: string | undefined,
): Promise<Subject | null> {
  const rule = id ? await ruleById(tx, villageId, id) : null
  const [newest] = rule?.versions ?? []
  if (!rule || !newest) return null
  const { name, list, unit, scale, points, minPoints, maxPoints } = newest
  const { capMonth, capQuarter, capYear, spendable, ranks, singleReview, photoRequired } = newest
  const { since, until, meeting } = newest
  return {
    name,
    facts: {
      ...{ name, list, unit, scale, points, minPoints, maxPoints },
      ...{ capMonth, capQuarter, capYear, spendable, ranks, singleReview, photoRequired },
      ...{ since, until, meeting, archived: rule.archivedAt !== null },
    },
  }
}
