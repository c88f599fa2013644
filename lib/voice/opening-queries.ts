import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { onPage } from '@/lib/db/on-page'
import { bool, int, readRows } from '@/lib/db/set-based'

export const openingsPerPage = 50

const openingRow = z.object({
  id: z.string(),
  openedOn: z.string(),
  present: z.string(),
  empty: bool,
  recordedBy: z.string().nullable(),
  slips: int,
  total: int,
})
/** 开箱登记: one opening, and how many slips are typed in. */
export type Opening = Omit<z.infer<typeof openingRow>, 'total'>

/** A page of the openings, newest first; with an id that one alone. */
export async function openingsPage(
  reader: Reader,
  villageId: string,
  page: number,
  openingId?: string,
): Promise<{ openings: Opening[]; total: number }> {
  const one = openingId === undefined ? Prisma.sql`1 = 1` : Prisma.sql`b."id" = ${openingId}`
  const rows = await reader.$queryRaw`
    SELECT b."id", b."openedOn", b."present", b."empty", p."name" AS "recordedBy",
      (SELECT CAST(COUNT(*) AS INTEGER) FROM "Wish" w
        WHERE w."villageId" = b."villageId" AND w."openingId" = b."id") AS "slips",
      CAST(COUNT(*) OVER () AS INTEGER) AS "total"
    FROM "BoxOpening" b
    LEFT JOIN "Staff" p ON p."villageId" = b."villageId" AND p."id" = b."recordedById"
    WHERE b."villageId" = ${villageId} AND ${one}
    ORDER BY b."openedOn" DESC, b."id" DESC
    ${onPage(page, openingsPerPage)}`
  const openings = readRows(openingRow, rows)
  return { openings, total: openings[0]?.total ?? 0 }
}
