import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { onPage } from '@/lib/db/on-page'
import { int, readRows } from '@/lib/db/set-based'
import { type RuleList, ruleLists } from '@/lib/ledger/entry-kinds'
import type { MonthRange } from '@/lib/months/month-range'
import { deedsIn, mostRows, total } from './deeds-in-span'

const recorderRow = z.object({
  recorderId: z.string(),
  recorder: z.string(),
  list: z.enum(ruleLists),
  deeds: int,
  points: int,
  households: int,
  late: int,
})
/** How often, how many points and to how many households a person wrote down in one list. */
export type RecorderLine = z.infer<typeof recorderRow>

export async function recordersIn(
  reader: Reader,
  villageId: string,
  span: MonthRange,
): Promise<RecorderLine[]> {
  const rows = await reader.$queryRaw`
    WITH tallied AS (
      SELECT e."recordedById", CAST(e."list" AS TEXT) AS "list",
        CAST(COUNT(*) AS INTEGER) AS "deeds", CAST(SUM(e."points") AS INTEGER) AS "points",
        CAST(COUNT(DISTINCT e."householdId") AS INTEGER) AS "households",
        CAST(SUM(CASE WHEN substr(e."occurredOn", 1, 7) < e."countsIn" THEN 1 ELSE 0 END)
          AS INTEGER) AS "late"
      FROM "Entry" e WHERE ${deedsIn(villageId, span)}
      GROUP BY e."recordedById", e."list"
    )
    SELECT t."recordedById" AS "recorderId", COALESCE(s."name", '') AS "recorder", t."list",
      t."deeds", t."points", t."households", t."late"
    FROM tallied t LEFT JOIN "Staff" s ON s."id" = t."recordedById"
    ORDER BY s."name", t."recordedById", t."deeds" DESC`
  return readRows(recorderRow, rows)
}

const givenRow = z.object({
  recorder: z.string(),
  number: int,
  headName: z.string(),
  deeds: int,
  points: int,
  total: int,
})

/**
 * To whom one person gave, in one list or in all: a page of households, those with the most deeds
 * first, and how many there are.
 */
export async function givenBy(
  reader: Reader,
  villageId: string,
  span: MonthRange,
  { recorderId, list, page }: { recorderId: string; list?: RuleList; page: number },
): Promise<z.infer<typeof givenRow>[]> {
  const ofList = list ? Prisma.sql`AND CAST(e."list" AS TEXT) = ${list}` : Prisma.empty
  const rows = await reader.$queryRaw`
    SELECT COALESCE(MAX(s."name"), '') AS "recorder", h."number", h."headName",
      CAST(COUNT(*) AS INTEGER) AS "deeds", CAST(SUM(e."points") AS INTEGER) AS "points", ${total}
    FROM "Entry" e
    JOIN "Household" h ON h."villageId" = e."villageId" AND h."id" = e."householdId"
    LEFT JOIN "Staff" s ON s."id" = e."recordedById"
    WHERE ${deedsIn(villageId, span)} AND e."recordedById" = ${recorderId} ${ofList}
    GROUP BY h."id", h."number", h."headName"
    ORDER BY "deeds" DESC, h."number"
    ${onPage(page, mostRows)}`
  return readRows(givenRow, rows)
}
