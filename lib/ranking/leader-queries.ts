import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { int, readRows } from '@/lib/db/set-based'
import { monthsOf, type Period } from '@/lib/shared/civil-date'
import type { WhoseHonour } from './honour'
import { listedPlaces } from './places'

/** Whom an honour can be given to: a household, or one person of it. */
export interface Honoured {
  householdId: string
  number: number
  headName: string
  groupName: string
  memberId: string | null
  memberName: string | null
}

export interface Leader extends Honoured {
  place: number
  /** The year's points of the honour's rules, from closed months. */
  points: number
  /** What speaks for it, the most points first. */
  deeds: { ruleName: string | null; times: number; points: number }[]
}

interface HonourMeant {
  id: string
  whose: WhoseHonour
}

/**
 * Who has which deeds: points that rank, of the honour's rules (of all where it names none), in the
 * sealed months of the year. What a merged household earned stands with the one that carries it on,
 * and what was recorded of a person there with the person of that name.
 */
function deedsOf(villageId: string, { id, whose }: HonourMeant, year: Period): Prisma.Sql {
  const months = monthsOf(year)
  const person =
    whose === 'MEMBER'
      ? {
          columns: Prisma.sql`now."id" AS "memberId", now."name" AS "memberName",`,
          tables: Prisma.sql`
            JOIN "Member" m ON m."villageId" = e."villageId" AND m."id" = e."memberId"
            JOIN "Member" now ON now."villageId" = h."villageId" AND now."householdId" = h."id"
              AND now."name" = m."name" AND now."leftOn" IS NULL`,
          group: Prisma.sql`, now."id", now."name"`,
          who: Prisma.sql`now."id"`,
        }
      : {
          columns: Prisma.sql`CAST(NULL AS TEXT) AS "memberId", CAST(NULL AS TEXT) AS "memberName",`,
          tables: Prisma.empty,
          group: Prisma.empty,
          who: Prisma.sql`h."id"`,
        }
  return Prisma.sql`
    SELECT ${person.who} AS "who", h."id" AS "householdId", h."number", h."headName", h."ranked",
      g."name" AS "groupName", ${person.columns} e."ruleName",
      SUM(CASE WHEN CAST(e."kind" AS TEXT) = 'REVERSAL' THEN -1 ELSE 1 END) AS "times",
      SUM(e."points") AS "points"
    FROM "Entry" e
    JOIN "Month" s ON s."villageId" = e."villageId" AND s."month" = e."countsIn"
      AND CAST(s."state" AS TEXT) = 'SEALED'
    JOIN "Household" earner ON earner."villageId" = e."villageId" AND earner."id" = e."householdId"
    JOIN "Household" h ON h."villageId" = earner."villageId"
      AND h."id" = COALESCE(earner."mergedIntoId", earner."id")
    JOIN "Group" g ON g."villageId" = h."villageId" AND g."id" = h."groupId"
    ${person.tables}
    WHERE e."villageId" = ${villageId} AND e."ranks"
      AND e."countsIn" BETWEEN ${months[0]} AND ${months.at(-1)}
      AND CAST(h."living" AS TEXT) <> 'CLOSED'
      AND (NOT EXISTS (SELECT 1 FROM "HonourRule" r
          WHERE r."villageId" = ${villageId} AND r."honourId" = ${id})
        OR EXISTS (SELECT 1 FROM "HonourRule" r WHERE r."villageId" = ${villageId}
          AND r."honourId" = ${id} AND r."ruleId" = e."ruleId"))
    GROUP BY h."id", h."number", h."headName", h."ranked", g."name", e."ruleName"${person.group}`
}

const leaderRow = z.object({
  who: z.string(),
  place: int,
  total: int,
  householdId: z.string(),
  number: int,
  headName: z.string(),
  groupName: z.string(),
  memberId: z.string().nullable(),
  memberName: z.string().nullable(),
  ruleName: z.string().nullable(),
  times: int,
  points: int,
})

/**
 * The first places of a year by the points of an honour, with the deeds that speak for them; equal
 * points share a place. Households that do not rank are not proposed. One statement.
 */
export async function leadersOf(
  reader: Reader,
  villageId: string,
  honour: HonourMeant,
  year: Period,
): Promise<Leader[]> {
  const rows = await reader.$queryRaw`
    WITH deeds AS (${deedsOf(villageId, honour, year)}),
    totals AS (
      SELECT d."who", SUM(d."points") AS "total" FROM deeds d WHERE d."ranked"
      GROUP BY d."who" HAVING SUM(d."points") > 0),
    placed AS (
      SELECT s."who", s."total", RANK() OVER (ORDER BY s."total" DESC) AS "place" FROM totals s)
    SELECT p."who", p."place", CAST(p."total" AS INTEGER) AS "total", d."householdId", d."number",
      d."headName", d."groupName", d."memberId", d."memberName", d."ruleName",
      CAST(d."times" AS INTEGER) AS "times", CAST(d."points" AS INTEGER) AS "points"
    FROM placed p JOIN deeds d ON d."who" = p."who"
    WHERE p."place" <= CAST(${listedPlaces} AS INTEGER)
    ORDER BY p."place", d."number", d."memberName", d."points" DESC, d."ruleName"`
  const leaders = new Map<string, Leader>()
  for (const { who, total, ruleName, times, points, ...honoured } of readRows(leaderRow, rows)) {
    const leader = leaders.get(who) ?? { ...honoured, points: total, deeds: [] }
    if (points > 0) leader.deeds.push({ ruleName, times, points })
    leaders.set(who, leader)
  }
  return [...leaders.values()]
}

const pointsRow = z.object({ who: z.string(), points: int })

/** The year's points of an honour of these households or people, also where they do not rank. */
export async function honourPoints(
  reader: Reader,
  villageId: string,
  honour: HonourMeant,
  year: Period,
  who: readonly string[],
): Promise<Map<string, number>> {
  const rows = await reader.$queryRaw`
    WITH deeds AS (${deedsOf(villageId, honour, year)})
    SELECT d."who", CAST(SUM(d."points") AS INTEGER) AS "points" FROM deeds d
    WHERE d."who" IN (${Prisma.join([...who])}) GROUP BY d."who"`
  return new Map(readRows(pointsRow, rows).map(({ who: id, points }) => [id, points]))
}
