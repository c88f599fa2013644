import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { onPage } from '@/lib/db/on-page'
import { instant, int, readRows } from '@/lib/db/set-based'
import { type CivilDate, type CivilMonth, firstDayOf, lastDayOf } from '@/lib/shared/civil-date'
import { activityKinds } from './activity-kinds'

const activityRow = z.object({
  id: z.string(),
  kind: z.enum(activityKinds),
  title: z.string(),
  place: z.string(),
  heldOn: z.string(),
  startsAt: z.string(),
  partner: z.string().nullable(),
  ruleId: z.string().nullable(),
  hours: int.nullable(),
  places: int.nullable(),
  bring: z.string().nullable(),
  /** How many came, as it was counted at the end. */
  headcount: int.nullable(),
  state: z.enum(['PLANNED', 'CANCELLED', 'CLOSED']),
  cancelReason: z.string().nullable(),
  plannedBy: z.string(),
  endedBy: z.string().nullable(),
  endedAt: instant.nullable(),
  /** Sign-ins that count. */
  present: int,
  /** Whether it made a sheet, which has its id. */
  sheets: int,
  total: int,
})
/** An activity as the office sees it. */
export type ActivityLine = Omit<z.infer<typeof activityRow>, 'total'>

const columns = Prisma.sql`
  a."id", CAST(a."kind" AS TEXT) AS "kind", a."title", a."place", a."heldOn", a."startsAt",
  a."partner", a."ruleId", a."hours", a."places", a."bring", a."headcount", CAST(a."state" AS TEXT) AS "state",
  a."cancelReason", COALESCE(planner."name", '') AS "plannedBy", ender."name" AS "endedBy",
  a."endedAt",
  (SELECT CAST(COUNT(*) AS INTEGER) FROM "SignIn" s WHERE s."villageId" = a."villageId"
    AND s."activityId" = a."id" AND s."undoneAt" IS NULL) AS "present",
  (SELECT CAST(COUNT(*) AS INTEGER) FROM "Batch" b WHERE b."villageId" = a."villageId"
    AND b."id" = a."id") AS "sheets",
  CAST(COUNT(*) OVER () AS INTEGER) AS "total"`

async function activities(reader: Reader, where: Prisma.Sql, tail: Prisma.Sql) {
  const rows = await reader.$queryRaw`
    SELECT ${columns} FROM "Activity" a
    LEFT JOIN "Staff" planner ON planner."id" = a."plannedById"
    LEFT JOIN "Staff" ender ON ender."id" = a."endedById"
    WHERE ${where} ${tail}`
  return readRows(activityRow, rows)
}

/** What is still to come, the next one first; then what is over, the last one first. */
export async function activitiesPage(
  reader: Reader,
  villageId: string,
  page: number,
): Promise<{ activities: ActivityLine[]; total: number; page: number }> {
  const found = await activities(
    reader,
    Prisma.sql`a."villageId" = ${villageId}`,
    Prisma.sql`ORDER BY CASE CAST(a."state" AS TEXT) WHEN 'PLANNED' THEN 0 ELSE 1 END,
      CASE CAST(a."state" AS TEXT) WHEN 'PLANNED' THEN a."heldOn" ELSE '' END,
      a."heldOn" DESC, a."startsAt", a."id" ${onPage(page)}`,
  )
  if (found.length === 0 && page > 1) return activitiesPage(reader, villageId, 1)
  return { activities: found, total: found[0]?.total ?? 0, page }
}

export async function activityById(
  reader: Reader,
  villageId: string,
  activityId: string,
): Promise<ActivityLine | null> {
  const [found] = await activities(
    reader,
    Prisma.sql`a."villageId" = ${villageId} AND a."id" = ${activityId}`,
    Prisma.empty,
  )
  return found ?? null
}

const mostOnBoard = 24

/** What villagers read of: what took place lately, then what is to come, cancelled ones until their day. */
export async function activitiesOnBoard(
  reader: Reader,
  villageId: string,
  today: CivilDate,
  since: CivilDate,
): Promise<{ activities: ActivityLine[]; total: number }> {
  const state = Prisma.sql`CAST(a."state" AS TEXT)`
  const found = await activities(
    reader,
    Prisma.sql`a."villageId" = ${villageId} AND ((${state} <> 'CLOSED' AND a."heldOn" >= ${today})
      OR (${state} = 'CLOSED' AND a."heldOn" >= ${since}))`,
    Prisma.sql`ORDER BY CASE ${state} WHEN 'CLOSED' THEN 0 ELSE 1 END, a."heldOn", a."startsAt"
      ${onPage(1, mostOnBoard)}`,
  )
  return { activities: found, total: found[0]?.total ?? 0 }
}

/** What takes place in a month, day by day, without what was cancelled. */
export async function activitiesOfMonth(
  reader: Reader,
  villageId: string,
  month: CivilMonth,
): Promise<ActivityLine[]> {
  return activities(
    reader,
    Prisma.sql`a."villageId" = ${villageId} AND CAST(a."state" AS TEXT) <> 'CANCELLED'
      AND a."heldOn" BETWEEN ${firstDayOf(month)} AND ${lastDayOf(month)}`,
    Prisma.sql`ORDER BY a."heldOn", a."startsAt", a."id" ${onPage(1)}`,
  )
}

/** Partners of earlier activities, to pick from. */
export async function partnersBefore(reader: Reader, villageId: string): Promise<string[]> {
  const rows = await reader.activity.findMany({
    where: { villageId, partner: { not: null } },
    select: { partner: true },
    distinct: ['partner'],
    orderBy: { plannedAt: 'desc' },
    take: 30,
  })
  return rows.flatMap(({ partner }) => partner ?? [])
}

const signInRow = z.object({
  id: z.string(),
  number: int,
  headName: z.string(),
  signedInAt: instant,
  signedInBy: z.string(),
})
export type SignInLine = z.infer<typeof signInRow>

/** The last sign-ins that count, the newest first. */
export async function lastSignIns(
  reader: Reader,
  villageId: string,
  activityId: string,
): Promise<SignInLine[]> {
  const rows = await reader.$queryRaw`
    SELECT s."id", h."number", h."headName", s."signedInAt",
      COALESCE(p."name", '') AS "signedInBy"
    FROM "SignIn" s
    JOIN "Household" h ON h."villageId" = s."villageId" AND h."id" = s."householdId"
    LEFT JOIN "Staff" p ON p."id" = s."signedInById"
    WHERE s."villageId" = ${villageId} AND s."activityId" = ${activityId}
      AND s."undoneAt" IS NULL
    ORDER BY s."signedInAt" DESC, s."id" DESC ${onPage(1, 8)}`
  return readRows(signInRow, rows)
}

const presentRow = z.object({
  id: z.string(),
  number: int,
  headName: z.string(),
  groupName: z.string(),
  living: z.enum(['HOME', 'AWAY', 'MOVED', 'CLOSED']),
  times: int,
  firstAt: instant.nullable(),
})
/** A household on the list of a sign-in: how often it signed in, 0 for not at all. */
export type PresentLine = z.infer<typeof presentRow>

/** Who has signed in, group by group; with `all`, also those of the village who have not. */
export async function presentHouseholds(
  reader: Reader,
  villageId: string,
  activityId: string,
  { all = false } = {},
): Promise<PresentLine[]> {
  const who = all ? Prisma.sql`CAST(h."living" AS TEXT) = 'HOME' OR` : Prisma.empty
  const rows = await reader.$queryRaw`
    SELECT h."id", h."number", h."headName", g."name" AS "groupName",
      CAST(h."living" AS TEXT) AS "living",
      CAST(COUNT(s."id") AS INTEGER) AS "times", MIN(s."signedInAt") AS "firstAt"
    FROM "Household" h
    JOIN "Group" g ON g."villageId" = h."villageId" AND g."id" = h."groupId"
    LEFT JOIN "SignIn" s ON s."villageId" = h."villageId" AND s."householdId" = h."id"
      AND s."activityId" = ${activityId} AND s."undoneAt" IS NULL
    WHERE h."villageId" = ${villageId}
    GROUP BY h."id", h."number", h."headName", g."name", g."position", h."living"
    HAVING ${who} COUNT(s."id") > 0
    ORDER BY g."position", h."number"`
  return readRows(presentRow, rows)
}
