import type { Actor } from '@/lib/access/actor'
import type { Subject } from '@/lib/access/facts'
import { villageSettings } from '@/lib/access/village'
import type { Tx } from '@/lib/db/client'
import { ruleBook } from './queries'

/** Rules that came into the rule book at once, as a trace names them. */
export async function watchedRuleBook(
  tx: Tx,
  { villageId }: Actor,
  adopted: readonly string[] | undefined,
): Promise<Subject | null> {
  if (!adopted) return null
  const { name } = await villageSettings(tx, villageId)
  const rules = (await ruleBook(tx, villageId)).flatMap(({ id, versions: [newest] }) =>
    newest && adopted.includes(id) ? [newest] : [],
  )
  const [first] = rules
  return {
    name,
    facts: {
      ruleCount: rules.length,
      rules: rules.map((rule) => `${rule.name} ${rule.points}`),
      // all are adopted at once
      ...{ since: first?.since ?? null, meeting: first?.meeting ?? null },
    },
  }
}
