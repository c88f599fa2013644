import type { Actor } from '@/lib/access/actor'
import type { Subject } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'
import { newestVersion } from './terms'

/** Whether a rule stands first where this person records, as a trace compares it. */
export async function watchedStar(
  tx: Tx,
  { villageId, staffId }: Actor,
  ruleId: string,
): Promise<Subject | null> {
  const rule = await tx.rule.findFirst({
    where: { villageId, id: ruleId },
    include: { versions: true },
  })
  const name = newestVersion(rule?.versions ?? [])?.name
  if (name === undefined) return null
  const stars = await tx.favouriteRule.count({ where: { villageId, staffId, ruleId } })
  return { name, facts: { starred: stars > 0 } }
}
