import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { int, readRows } from '@/lib/db/set-based'
import type { PointsSoFar } from '@/lib/rules/caps'
import {
  type CivilDate,
  firstDayOf,
  lastDayOf,
  monthOf,
  monthsOf,
  quarterOf,
  yearOf,
} from '@/lib/shared/civil-date'
import { isOpen } from './who-may-decide'

const newest = 2_147_483_647

const soFarRow = z.object({
  householdId: z.string(),
  month: int,
  quarter: int,
  year: int,
  waitingMonth: int,
  waitingQuarter: int,
  waitingYear: int,
  sameDay: int,
})

/** What a household already got by a rule around a day, and how many deeds of that very day. */
export interface DeedsSoFar extends PointsSoFar {
  sameDay: number
}

/** The same with how much of it still waits for the review, and so is not in the book. */
export interface DeedsInParts extends DeedsSoFar {
  waitingMonth: number
  waitingQuarter: number
  waitingYear: number
}

export const nothingSoFar: DeedsInParts = {
  month: 0,
  quarter: 0,
  year: 0,
  waitingMonth: 0,
  waitingQuarter: 0,
  waitingYear: 0,
  sameDay: 0,
}

/**
 * Per household: the points by one rule in the month, quarter and year of a day, claims that still
 * wait included, declined, withdrawn and reversed ones left out. One statement for any number of
 * households.
 */
export async function pointsSoFar(
  reader: Reader,
  villageId: string,
  deed: { ruleId: string; occurredOn: CivilDate; upToVersion?: number },
): Promise<Map<string, DeedsInParts>> {
  const month = monthOf(deed.occurredOn)
  const quarter = daysOf(monthsOf(quarterOf(month)))
  const year = daysOf(monthsOf(yearOf(month)))
  const inMonth = Prisma.sql`c."occurredOn" BETWEEN ${firstDayOf(month)} AND ${lastDayOf(month)}`
  const inQuarter = Prisma.sql`c."occurredOn" BETWEEN ${quarter.first} AND ${quarter.last}`
  const rows = await reader.$queryRaw`
    SELECT c."householdId",
      ${pointsWhen(inMonth)} AS "month", ${pointsWhen(inQuarter)} AS "quarter",
      ${pointsWhen(Prisma.sql`${inMonth} AND ${isOpen}`)} AS "waitingMonth",
      ${pointsWhen(Prisma.sql`${inQuarter} AND ${isOpen}`)} AS "waitingQuarter",
      ${pointsWhen(isOpen)} AS "waitingYear",
      CAST(SUM(c."points") AS INTEGER) AS "year",
      CAST(SUM(CASE WHEN c."occurredOn" = ${deed.occurredOn} THEN 1 ELSE 0 END) AS INTEGER) AS "sameDay"
    FROM "Claim" c
    WHERE c."villageId" = ${villageId} AND c."ruleId" = ${deed.ruleId}
      AND c."occurredOn" BETWEEN ${year.first} AND ${year.last}
      AND c."ruleVersion" <= CAST(${deed.upToVersion ?? newest} AS INTEGER)
      AND CAST(c."status" AS TEXT) IN ('WAITING', 'POSTPONED', 'PASSED')
      AND NOT EXISTS (
        SELECT 1 FROM "Entry" e JOIN "Entry" r ON r."villageId" = e."villageId" AND r."reversesId" = e."id"
        WHERE e."villageId" = c."villageId" AND e."claimId" = c."id")
    GROUP BY c."householdId"`
  return new Map(readRows(soFarRow, rows).map(({ householdId, ...soFar }) => [householdId, soFar]))
}

function pointsWhen(when: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`CAST(SUM(CASE WHEN ${when} THEN c."points" ELSE 0 END) AS INTEGER)`
}

function daysOf(months: readonly string[]) {
  return { first: firstDayOf(months[0] ?? ''), last: lastDayOf(months.at(-1) ?? '') }
}
