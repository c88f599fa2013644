import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { instant, int, readRows } from '@/lib/db/set-based'
import type { CivilMonth, Period } from '@/lib/shared/civil-date'
import type { MonthRange } from './month-range'

const noticeRow = z.object({
  id: z.string(),
  firstMonth: z.string(),
  lastMonth: z.string(),
  days: int,
  postedOn: z.string(),
  /** The last day to object. */
  objectUntil: z.string(),
  lastSeq: int,
  draftCode: z.string(),
  leftWaiting: int,
  postedBy: z.string().nullable(),
  sealedAt: instant.nullable(),
  sealedBy: z.string().nullable(),
  /** Objections to lines of its months, and those nobody has answered. */
  objections: int,
  unanswered: int,
})
/** 公示 as it was posted, and what came of it. */
export type Notice = z.infer<typeof noticeRow>

/** The notice that begins with this month: its natural name. Null for none. */
export async function noticeFrom(
  reader: Reader,
  villageId: string,
  firstMonth: CivilMonth,
): Promise<Notice | null> {
  const rows = await reader.$queryRaw`
    SELECT n."id", n."firstMonth", n."lastMonth", n."days", n."postedOn", n."objectUntil",
      n."lastSeq", n."draftCode", n."leftWaiting", poster."name" AS "postedBy", n."sealedAt",
      sealer."name" AS "sealedBy",
      ${objections(Prisma.sql`1 = 1`)} AS "objections",
      ${objections(Prisma.sql`o."answeredAt" IS NULL`)} AS "unanswered"
    FROM "Notice" n
    LEFT JOIN "Staff" poster ON poster."id" = n."postedById"
    LEFT JOIN "Staff" sealer ON sealer."id" = n."sealedById"
    WHERE n."villageId" = ${villageId} AND n."firstMonth" = ${firstMonth}`
  return readRows(noticeRow, rows)[0] ?? null
}

/** The notices whose last month lies in a year, oldest first, the one that hangs too. */
export async function noticesOfYear(
  reader: Reader,
  villageId: string,
  year: Period,
): Promise<MonthRange[]> {
  const notices = await reader.notice.findMany({
    where: { villageId, lastMonth: { gte: `${year}-01`, lte: `${year}-12` } },
    orderBy: { firstMonth: 'asc' },
    select: { firstMonth: true, lastMonth: true },
  })
  return notices.map(({ firstMonth: first, lastMonth: last }) => ({ first, last }))
}

function objections(which: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT CAST(COUNT(*) AS INTEGER) FROM "Objection" o
    JOIN "Entry" e ON e."villageId" = o."villageId" AND e."id" = o."entryId"
    WHERE o."villageId" = n."villageId" AND e."countsIn" BETWEEN n."firstMonth" AND n."lastMonth"
      AND ${which})`
}

const correctionRow = z.object({
  /**
   * EARLIER: a line of a closed month was corrected, which counts in these months. LATE: a deed of a
   * closed month was written into these. HANGING: corrected while the notice hung.
   */
  kind: z.enum(['EARLIER', 'LATE', 'HANGING']),
  number: int,
  headName: z.string(),
  /** Of the line that was corrected, or of the deed. */
  month: z.string(),
})
export type Correction = z.infer<typeof correctionRow>

/**
 * Whose figures a notice corrects: the household and the month, and nothing of what it was about,
 * since deductions and reasons are for the household and the office. Of late deeds only those that
 * gave points are named, for the same reason.
 */
export async function correctionsOn(
  reader: Reader,
  villageId: string,
  { firstMonth, lastMonth, lastSeq }: Pick<Notice, 'firstMonth' | 'lastMonth' | 'lastSeq'>,
): Promise<Correction[]> {
  const posted = (line: 'e' | 'r') =>
    Prisma.sql`${Prisma.raw(line)}."seq" <= CAST(${lastSeq} AS INTEGER)`
  const rows = await reader.$queryRaw`
    SELECT DISTINCT CASE WHEN ${posted('r')} THEN 'EARLIER' ELSE 'HANGING' END AS "kind",
      h."number", h."headName", o."countsIn" AS "month"
    FROM "Entry" r
    JOIN "Entry" o ON o."villageId" = r."villageId" AND o."id" = r."reversesId"
      AND CAST(o."kind" AS TEXT) <> 'TRANSFER'
    JOIN "Household" h ON h."villageId" = o."villageId" AND h."id" = o."householdId"
    WHERE r."villageId" = ${villageId} AND r."countsIn" BETWEEN ${firstMonth} AND ${lastMonth}
      AND (o."countsIn" < ${firstMonth} OR NOT ${posted('r')})
    UNION
    SELECT 'LATE', h."number", h."headName", substr(e."occurredOn", 1, 7)
    FROM "Entry" e
    JOIN "Household" h ON h."villageId" = e."villageId" AND h."id" = e."householdId"
    WHERE e."villageId" = ${villageId} AND e."countsIn" BETWEEN ${firstMonth} AND ${lastMonth}
      AND CAST(e."kind" AS TEXT) = 'EARN' AND e."points" > 0 AND ${posted('e')}
      AND substr(e."occurredOn", 1, 7) < ${firstMonth}
      AND NOT EXISTS (SELECT 1 FROM "Entry" r
        WHERE r."villageId" = e."villageId" AND r."reversesId" = e."id" AND ${posted('r')})
    ORDER BY "number", "month"`
  return readRows(correctionRow, rows)
}

const deskRow = z.object({
  noticeDays: int,
  firstMonth: z.string().nullable(),
  lastMonth: z.string().nullable(),
  objectUntil: z.string().nullable(),
})

/** How the village posts its months, and the notice that hangs. */
export interface NoticeOnDesk {
  /** 0: months are sealed without a notice. */
  noticeDays: number
  notice: { firstMonth: string; lastMonth: string; objectUntil: string } | null
}

export async function noticeOnDesk(reader: Reader, villageId: string): Promise<NoticeOnDesk> {
  const rows = await reader.$queryRaw`
    SELECT v."noticeDays", n."firstMonth", n."lastMonth", n."objectUntil"
    FROM "Village" v
    LEFT JOIN "Notice" n ON n."villageId" = v."id" AND n."sealedAt" IS NULL
    WHERE v."id" = ${villageId}`
  const [row] = readRows(deskRow, rows)
  if (!row) throw new Error('the village of this reader does not exist')
  const { noticeDays, firstMonth, lastMonth, objectUntil } = row
  return {
    noticeDays,
    notice:
      firstMonth !== null && lastMonth !== null && objectUntil !== null
        ? { firstMonth, lastMonth, objectUntil }
        : null,
  }
}
