import type { Reader } from '@/lib/db/client'
import type { RuleVersion } from '@/lib/db/generated/sqlite/client'
import { type CivilDate, civilDateOf } from '@/lib/shared/civil-date'
import { versionInForce } from './terms'

export interface RuleWithVersions {
  id: string
  archivedAt: Date | null
  position: number
  /** Newest first; never empty. */
  versions: RuleVersion[]
}

/** The rule book: every rule that is in use, in its order, with all versions. Two queries. */
export async function ruleBook(
  reader: Reader,
  villageId: string,
  { archived = false } = {},
): Promise<RuleWithVersions[]> {
  const rules = await allRules(reader, villageId)
  return rules.filter(
    ({ archivedAt, versions }) => (archivedAt !== null) === archived && versions.length > 0,
  )
}

/** Not by a relation: of 500 rules SQLite would hand out none of the versions, and say nothing. */
async function allRules(reader: Reader, villageId: string): Promise<RuleWithVersions[]> {
  const [rules, versions] = await Promise.all([
    reader.rule.findMany({ where: { villageId }, orderBy: { position: 'asc' } }),
    reader.ruleVersion.findMany({ where: { villageId }, orderBy: { version: 'desc' } }),
  ])
  const byRule = new Map<string, RuleVersion[]>()
  for (const version of versions)
    byRule.set(version.ruleId, [...(byRule.get(version.ruleId) ?? []), version])
  return rules.map((rule) => ({ ...rule, versions: byRule.get(rule.id) ?? [] }))
}

/** The rule book as it stood on a day: rules that held then, also those archived since. */
export async function ruleBookOn(
  reader: Reader,
  villageId: string,
  day: CivilDate,
): Promise<RuleWithVersions[]> {
  const rules = await allRules(reader, villageId)
  return rules.filter(
    ({ archivedAt, versions }) =>
      (archivedAt === null || civilDateOf(archivedAt) >= day) && versionInForce(versions, day),
  )
}

export async function ruleById(
  reader: Reader,
  villageId: string,
  ruleId: string,
): Promise<RuleWithVersions | null> {
  return reader.rule.findFirst({
    where: { villageId, id: ruleId },
    include: { versions: { orderBy: { version: 'desc' } } },
  })
}

/** The versions in force on a day, in the book's order: what a recording sheet may offer. */
export async function rulesInForce(
  reader: Reader,
  villageId: string,
  on: CivilDate,
): Promise<RuleVersion[]> {
  const rules = await ruleBook(reader, villageId)
  return rules.flatMap(({ versions }) => versionInForce(versions, on) ?? [])
}
