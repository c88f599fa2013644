import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { bool, int, jsonRows, readRows } from '@/lib/db/set-based'
import { type HouseholdLiving, livings } from '@/lib/households/input'
import { stands } from '@/lib/households/taken-back'
import type { Refusal } from '@/lib/shared/result'
import { nameKey } from './name-key'

/** A household as a line of a table may mean it. */
export interface KnownHousehold {
  id: string
  number: number
  headName: string
  groupName: string
  living: HouseholdLiving
  ranked: boolean
  /** Those who have not left, without the head. */
  members: { id: string; name: string }[]
  headId: string | undefined
}

export interface NamedHousehold {
  number: number | null
  headName: string
  groupName: string
}

const householdRow = z.object({
  id: z.string(),
  number: int,
  headName: z.string(),
  groupName: z.string(),
  living: z.enum(livings),
  ranked: bool,
})
const memberRow = z.object({
  id: z.string(),
  householdId: z.string(),
  name: z.string(),
  head: bool,
})

/** The households that some lines may mean, by number or by the name of the head. */
export async function householdsNamed(
  reader: Reader,
  villageId: string,
  lines: readonly NamedHousehold[],
): Promise<HouseholdLookup> {
  const numbers = [...new Set(lines.flatMap(({ number }) => number ?? []))]
  const heads = [...new Set(lines.map(({ headName }) => headName))]
  const byNumber = jsonRows(
    numbers.map((number) => ({ number })),
    { number: 'int' },
    'numbers',
  )
  const byHead = jsonRows(
    heads.map((headName) => ({ headName })),
    { headName: 'text' },
    'heads',
  )
  const where = Prisma.sql`(h."number" IN (SELECT "number" FROM ${byNumber})
    OR h."headName" IN (SELECT "headName" FROM ${byHead}))`
  return new HouseholdLookup(await knownHouseholds(reader, villageId, where))
}

/** The households of a village `h` that `where` says, with those who live there. */
export async function knownHouseholds(
  reader: Reader,
  villageId: string,
  where: Prisma.Sql,
): Promise<KnownHousehold[]> {
  const rows = await reader.$queryRaw`
    SELECT h."id", h."number", h."headName", g."name" AS "groupName",
      CAST(h."living" AS TEXT) AS "living", h."ranked"
    FROM "Household" h
    JOIN "Group" g ON g."villageId" = h."villageId" AND g."id" = h."groupId"
    WHERE h."villageId" = ${villageId} AND ${stands} AND ${where}
    ORDER BY h."number"`
  const members = await reader.$queryRaw`
    SELECT m."id", m."householdId", m."name", m."head"
    FROM "Household" h
    JOIN "Member" m ON m."villageId" = h."villageId" AND m."householdId" = h."id"
    WHERE h."villageId" = ${villageId} AND ${stands} AND ${where} AND m."leftOn" IS NULL
    ORDER BY m."position"`
  const households = new Map<string, KnownHousehold>(
    readRows(householdRow, rows).map((row) => [row.id, { ...row, members: [], headId: undefined }]),
  )
  for (const { householdId, head, ...member } of readRows(memberRow, members)) {
    const household = households.get(householdId)
    if (head && household) household.headId = member.id
    else household?.members.push(member)
  }
  return [...households.values()]
}

export class HouseholdLookup {
  readonly #byNumber: Map<number, KnownHousehold>
  readonly #byHead = new Map<string, KnownHousehold[]>()

  constructor(households: readonly KnownHousehold[]) {
    this.#byNumber = new Map(households.map((household) => [household.number, household]))
    for (const household of households) {
      const namesakes = this.#byHead.get(household.headName) ?? []
      this.#byHead.set(household.headName, [...namesakes, household])
    }
  }

  byNumber(number: number): KnownHousehold | undefined {
    return this.#byNumber.get(number)
  }

  /** Heads of this name, of the group where one is named. Closed ones only if no other is there. */
  byHead(headName: string, groupName: string): KnownHousehold[] {
    const namesakes = (this.#byHead.get(headName) ?? []).filter(
      (household) => groupName === '' || nameKey(household.groupName) === nameKey(groupName),
    )
    const living = namesakes.filter(({ living }) => living !== 'CLOSED')
    return living.length > 0 ? living : namesakes
  }

  /** The household that an opening or a deed means, or why it is not known. */
  meant({ number, headName, groupName }: NamedHousehold): KnownHousehold | Refusal {
    if (number !== null) {
      const known = this.#byNumber.get(number)
      if (!known) return { code: 'HOUSEHOLD_UNKNOWN', field: 'number' }
      if (headName !== '' && !isOneOf(known, headName)) return otherHead(known)
      return known
    }
    const namesakes = this.byHead(headName, groupName)
    const [known] = namesakes
    if (!known) return { code: 'HOUSEHOLD_UNKNOWN', field: 'headName' }
    return namesakes.length === 1 ? known : { code: 'HOUSEHOLD_NOT_UNIQUE', field: 'headName' }
  }
}

export function isOneOf(household: KnownHousehold, name: string): boolean {
  return household.headName === name || household.members.some((member) => member.name === name)
}

export function otherHead({ number, headName }: KnownHousehold): Refusal {
  return { code: 'HOUSEHOLD_OTHER_HEAD', field: 'headName', figures: { number, head: headName } }
}
