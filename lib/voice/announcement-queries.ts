import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { onPage } from '@/lib/db/on-page'
import { instant, int, readRows } from '@/lib/db/set-based'
import type { CivilDate } from '@/lib/shared/civil-date'

export const announcementsPerPage = 50

const announcementRow = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  showsFrom: z.string(),
  showsUntil: z.string(),
  postedBy: z.string(),
  takenDownBy: z.string().nullable(),
  takenDownAt: instant.nullable(),
  total: int,
})
export type AnnouncementLine = Omit<z.infer<typeof announcementRow>, 'total'>

export interface AnnouncementsPage {
  announcements: AnnouncementLine[]
  total: number
}

const newestFirst = Prisma.sql`a."showsFrom" DESC, a."postedAt" DESC, a."id" DESC`
const notTakenDown = Prisma.sql`a."takenDownAt" IS NULL`

/** What hangs on the board today, the newest on top. */
export async function announcementsOnBoard(
  reader: Reader,
  villageId: string,
  today: CivilDate,
): Promise<AnnouncementLine[]> {
  const hanging = Prisma.sql`${notTakenDown} AND a."showsFrom" <= ${today}
    AND a."showsUntil" >= ${today}`
  return (await announcementsWhere(reader, villageId, hanging, 1)).announcements
}

/** All of them as the office keeps them, those that were taken down too. */
export async function announcementsPage(
  reader: Reader,
  villageId: string,
  page: number,
): Promise<AnnouncementsPage> {
  return announcementsWhere(reader, villageId, Prisma.sql`1 = 1`, page)
}

/** Those whose last day lies in these days and is over, unless they were taken down. */
export async function announcementsOver(
  reader: Reader,
  villageId: string,
  today: CivilDate,
  { from, until }: { from: CivilDate; until: CivilDate },
): Promise<AnnouncementsPage> {
  const over = Prisma.sql`${notTakenDown} AND a."showsUntil" < ${today}
    AND a."showsUntil" BETWEEN ${from} AND ${until}`
  return announcementsWhere(reader, villageId, over, 1)
}

async function announcementsWhere(
  reader: Reader,
  villageId: string,
  where: Prisma.Sql,
  page: number,
): Promise<AnnouncementsPage> {
  const rows = await reader.$queryRaw`
    SELECT a."id", a."title", a."text", a."showsFrom", a."showsUntil",
      COALESCE(poster."name", '') AS "postedBy", taker."name" AS "takenDownBy", a."takenDownAt",
      CAST(COUNT(*) OVER () AS INTEGER) AS "total"
    FROM "Announcement" a
    LEFT JOIN "Staff" poster ON poster."villageId" = a."villageId" AND poster."id" = a."postedById"
    LEFT JOIN "Staff" taker ON taker."villageId" = a."villageId" AND taker."id" = a."takenDownById"
    WHERE a."villageId" = ${villageId} AND ${where}
    ORDER BY ${newestFirst}
    ${onPage(page, announcementsPerPage)}`
  const announcements = readRows(announcementRow, rows)
  return { announcements, total: announcements[0]?.total ?? 0 }
}
