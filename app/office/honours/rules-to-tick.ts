import type { RuleToTick } from '@/components/ranking/honour-fields'
import { reader } from '@/lib/request/reader'
import { ruleBook } from '@/lib/rules/queries'

/** The rules in use that give points, and those named already though they are archived since. */
export async function rulesToTick(
  villageId: string,
  named: readonly { id: string; name: string }[] = [],
): Promise<RuleToTick[]> {
  const read = await reader()
  const [inUse, archived] = await Promise.all([
    ruleBook(read, villageId),
    ruleBook(read, villageId, { archived: true }),
  ])
  const known = new Set(named.map(({ id }) => id))
  const offered = [
    ...inUse.filter(({ versions }) => versions[0]?.list !== 'DEDUCTION'),
    ...[...inUse, ...archived].filter(({ id }) => known.has(id)),
  ]
  return [...new Set(offered)].flatMap(({ id, archivedAt, versions: [newest] }) =>
    newest ? [{ id, name: newest.name, list: newest.list, archived: archivedAt !== null }] : [],
  )
}
