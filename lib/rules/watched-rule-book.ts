import type { Actor } from '@/lib/access/actor'
import type { Subject } from '@/lib/access/facts'
import { villageSettings } from '@/lib/access/village'
import type { Tx } from '@/lib/db/client'
import { ruleBook } from './queries'

/** The whole rule book as a trace compares it, where many rules come into it at once. */
export async function watchedRuleBook(tx: Tx, { villageId }: Actor): Promise<Subject> {
  const { name } = await villageSettings(tx, villageId)
  const rules = (await ruleBook(tx, villageId)).flatMap(({ versions: [newest] }) =>
    newest ? [`${newest.name} ${newest.points}`] : [],
  )
  return { name, facts: { rules } }
}
