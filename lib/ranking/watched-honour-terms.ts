import type { Actor } from '@/lib/access/actor'
import type { Subject } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'
import { ruleBook } from '@/lib/rules/queries'

/** An honour as it is given: for whom, by which rules, and whether still, as a trace compares it. */
export async function watchedHonourTerms(
  tx: Tx,
  { villageId }: Actor,
  id: string | undefined,
): Promise<Subject | null> {
  const honour =
    id && (await tx.honour.findFirst({ where: { villageId, id }, include: { rules: true } }))
  if (!honour) return null
  const { name, whose, rules, archivedAt } = honour
  const counted = new Set(rules.map(({ ruleId }) => ruleId))
  const book = await ruleBook(tx, villageId)
  return {
    name,
    facts: {
      ...{ name, whose },
      rules: book
        .filter((rule) => counted.has(rule.id))
        .map(({ versions }) => versions[0]?.name ?? ''),
      archived: archivedAt !== null,
    },
  }
}
