import type { Reader } from '@/lib/db/client'
import type { RuleVersion } from '@/lib/db/generated/sqlite/client'
import { newestVersion, versionInForce } from '@/lib/rules/terms'
import type { Refusal } from '@/lib/shared/result'
import { nameKey } from './name-key'

interface KnownRule {
  id: string
  archived: boolean
  versions: RuleVersion[]
}

/** The rule book by the names its rules have or had; a name in use comes before an archived one. */
export class RulesByName {
  readonly #byName = new Map<string, KnownRule>()

  private constructor(rules: readonly KnownRule[]) {
    const surest = rules.toSorted((a, b) => Number(a.archived) - Number(b.archived))
    const newest = surest.map((rule) => [newestVersion(rule.versions)?.name, rule] as const)
    const former = surest.flatMap((rule) => rule.versions.map(({ name }) => [name, rule] as const))
    for (const [name, rule] of [...newest, ...former]) {
      if (name === undefined || this.#byName.has(nameKey(name))) continue
      this.#byName.set(nameKey(name), rule)
    }
  }

  static async of(reader: Reader, villageId: string): Promise<RulesByName> {
    const rules = await reader.rule.findMany({ where: { villageId }, orderBy: { position: 'asc' } })
    // not as a relation: of 500 rules their versions would come back empty
    const versions = new Map<string, RuleVersion[]>(rules.map(({ id }) => [id, []]))
    for (const version of await reader.ruleVersion.findMany({ where: { villageId } }))
      versions.get(version.ruleId)?.push(version)
    return new RulesByName(
      rules.map(({ id, archivedAt }) => ({
        id,
        archived: archivedAt !== null,
        versions: versions.get(id) ?? [],
      })),
    )
  }

  idOf(name: string): string | undefined {
    return this.#byName.get(nameKey(name))?.id
  }

  /** The version that decides a deed of that day, or why none does. */
  termsOn(name: string, day: string): RuleVersion | Refusal {
    const rule = this.#byName.get(nameKey(name))
    const figures = { name }
    if (!rule) return { code: 'RULE_NAMED_UNKNOWN', field: 'rule', figures }
    if (rule.archived) return { code: 'RULE_ARCHIVED', field: 'rule', figures }
    return (
      versionInForce(rule.versions, day) ?? { code: 'RULE_NOT_IN_FORCE', field: 'rule', figures }
    )
  }
}
