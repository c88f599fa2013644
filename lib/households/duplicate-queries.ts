import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { int, readRows } from '@/lib/db/set-based'
import { type AlikePair, alikePairs } from './alike'
import { stands } from './taken-back'

/** Each is a tall slip on a phone. */
export const duplicatesPerPage = 20

/** Two households that may be one, with what they share. */
export interface PossibleDuplicate extends Omit<AlikePair, 'shared'> {
  headName: string
  groupName: string
  otherHeadName: string
  otherGroupName: string
  shared: string[]
}

const bearers = z.string().transform((joined) =>
  joined.split(',').map((bearer) => ({
    number: Number.parseInt(bearer, 10),
    head: bearer.endsWith('h'),
  })),
)
const nameRow = z.object({ name: z.string(), bearers })
const householdRow = z.object({
  number: int,
  headName: z.string(),
  groupId: z.string(),
  groupName: z.string(),
})

/**
 * A page of the pairs of households that may be one, the likely ones first, and how many there are.
 * The database puts names together once and the pairs are made here: joining every person with every
 * namesake kept a village of 5,500 households waiting for half a minute. A page behind the last is
 * the last.
 */
export async function possibleDuplicates(
  reader: Reader,
  villageId: string,
  asked: number,
): Promise<{ pairs: PossibleDuplicate[]; total: number; page: number }> {
  const there = Prisma.sql`h."villageId" = ${villageId} AND ${stands}
    AND CAST(h."living" AS TEXT) <> 'CLOSED'`
  const names = readRows(
    nameRow,
    await reader.$queryRaw`
      SELECT m."name", string_agg(
        CAST(h."number" AS TEXT) || CASE WHEN m."head" THEN 'h' ELSE '' END, ',') AS "bearers"
      FROM "Household" h
      JOIN "Member" m ON m."villageId" = h."villageId" AND m."householdId" = h."id"
      WHERE ${there} AND m."leftOn" IS NULL
      GROUP BY m."name" HAVING COUNT(*) > 1`,
  )
  const households = readRows(
    householdRow,
    await reader.$queryRaw`
      SELECT h."number", h."headName", h."groupId", g."name" AS "groupName"
      FROM "Household" h
      JOIN "Group" g ON g."villageId" = h."villageId" AND g."id" = h."groupId"
      WHERE ${there}`,
  )
  const known = new Map(households.map((household) => [household.number, household]))
  const groupOf = new Map(households.map(({ number, groupId }) => [number, groupId]))
  const alike = alikePairs(names, groupOf)
  const page = Math.max(1, Math.min(asked, Math.ceil(alike.length / duplicatesPerPage)))
  const shown = alike.slice((page - 1) * duplicatesPerPage, page * duplicatesPerPage)
  const namesOf = namesIn(names, new Set(shown.flatMap((pair) => [pair.number, pair.otherNumber])))
  const pairs = shown.map((pair) => {
    const [one, other] = [known.get(pair.number), known.get(pair.otherNumber)]
    if (!one || !other) throw new Error('a pair names a household that is not there')
    const others = namesOf.get(pair.otherNumber)
    return {
      ...pair,
      headName: one.headName,
      groupName: one.groupName,
      otherHeadName: other.headName,
      otherGroupName: other.groupName,
      shared: [...(namesOf.get(pair.number) ?? [])].filter((name) => others?.has(name)),
    }
  })
  return { pairs, total: alike.length, page }
}

/** Of some households the names that others bear as well. */
function namesIn(names: readonly z.infer<typeof nameRow>[], some: ReadonlySet<number>) {
  const namesOf = new Map<number, Set<string>>()
  for (const { name, bearers: all } of names)
    for (const { number } of all)
      if (some.has(number)) namesOf.set(number, (namesOf.get(number) ?? new Set()).add(name))
  return namesOf
}
