import { z } from 'zod'
import { deeds } from '@/lib/access/deeds'
import type { Reader } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { int, readRows } from '@/lib/db/set-based'
import { type CivilDate, type CivilMonth, lastDayOf } from '@/lib/shared/civil-date'

const sheetRow = z.object({
  id: z.string(),
  ruleName: z.string(),
  occurredOn: z.string(),
  waiting: int,
  /** Of these, deeds that nobody of the village may decide: everybody recorded or is related. */
  stuck: int,
})
/** A sheet with deeds that nobody has decided. */
export type WaitingSheet = z.infer<typeof sheetRow>

/** An activity that is over and was neither closed nor cancelled: its points are not on a sheet yet. */
export interface OpenActivity {
  id: string
  title: string
  heldOn: CivilDate
}

/** A doubt that nobody has answered in writing: no month is sealed over it. */
export interface OpenObjection {
  id: string
  raisedOn: CivilDate
  household: { number: number; headName: string }
}

/** What stands in the way of posting or closing: all of it is named, and led to; the oldest fifty. */
export interface InTheWay {
  sheets: WaitingSheet[]
  activities: OpenActivity[]
  objections: OpenObjection[]
}

const mostNamed = 50

/** What is to be done before the months up to one are posted or closed; deeds may be left for later. */
export async function inTheWay(
  reader: Reader,
  villageId: string,
  through: CivilMonth,
): Promise<InTheWay> {
  const [sheets, activities, objections] = await Promise.all([
    waitingSheets(reader, villageId, through),
    openActivities(reader, villageId, through),
    openObjections(reader, villageId, through),
  ])
  return { sheets, activities, objections }
}

function openObjections(
  reader: Reader,
  villageId: string,
  through: CivilMonth,
): Promise<OpenObjection[]> {
  return reader.objection.findMany({
    where: { villageId, answeredAt: null, entry: { countsIn: { lte: through } } },
    select: {
      id: true,
      raisedOn: true,
      household: { select: { number: true, headName: true } },
    },
    orderBy: [{ raisedAt: 'asc' }, { id: 'asc' }],
    take: mostNamed,
  })
}

function openActivities(
  reader: Reader,
  villageId: string,
  through: CivilMonth,
): Promise<OpenActivity[]> {
  return reader.activity.findMany({
    where: { villageId, state: 'PLANNED', heldOn: { lte: lastDayOf(through) } },
    select: { id: true, title: true, heldOn: true },
    orderBy: [{ heldOn: 'asc' }, { id: 'asc' }],
    take: mostNamed,
  })
}

async function waitingSheets(
  reader: Reader,
  villageId: string,
  through: CivilMonth,
): Promise<WaitingSheet[]> {
  const rows = await reader.$queryRaw`
    SELECT b."id", b."ruleName", b."occurredOn", CAST(COUNT(*) AS INTEGER) AS "waiting",
      CAST(SUM(CASE WHEN EXISTS (${whoMayDecide}) THEN 0 ELSE 1 END) AS INTEGER) AS "stuck"
    FROM "Claim" c JOIN "Batch" b ON b."villageId" = c."villageId" AND b."id" = c."batchId"
    WHERE c."villageId" = ${villageId} AND CAST(c."status" AS TEXT) IN ('WAITING', 'POSTPONED')
      AND c."occurredOn" <= ${lastDayOf(through)}
    GROUP BY b."id", b."ruleName", b."occurredOn"
    ORDER BY b."occurredOn", b."id" LIMIT CAST(${mostNamed} AS INTEGER)`
  return readRows(sheetRow, rows)
}

/** Somebody in service with the part, who neither recorded the claim `c` nor is of its house. */
const whoMayDecide = Prisma.sql`
  SELECT 1 FROM "Staff" s
  JOIN "StaffRole" p ON p."villageId" = s."villageId" AND p."staffId" = s."id"
    AND CAST(p."role" AS TEXT) IN (${Prisma.join([...deeds['claim.review']])})
  WHERE s."villageId" = c."villageId" AND s."retiredAt" IS NULL
    AND (s."id" <> c."recordedById" OR (c."singleReview" AND c."points" > 0))
    AND (s."householdId" IS NULL OR s."householdId" <> c."householdId")
    AND NOT EXISTS (SELECT 1 FROM "StaffRelative" x WHERE x."villageId" = s."villageId"
      AND x."staffId" = s."id" AND x."householdId" = c."householdId")`
