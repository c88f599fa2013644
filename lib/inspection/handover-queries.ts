import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { int, readRows } from '@/lib/db/set-based'
import { isOpen } from '@/lib/earning/who-may-decide'
import { priceOn } from '@/lib/goods/price'
import type { CivilDate } from '@/lib/shared/civil-date'

const bookRow = z.object({
  openMonth: z.string(),
  lines: int,
  households: int,
  balance: int,
  below: int,
  belowSum: int,
  sealedMonth: z.string().nullable(),
  seal: z.string().nullable(),
})

const openRow = z.object({
  claims: int,
  meetings: int,
  objections: int,
  notices: int,
  imports: int,
  activities: int,
  expiresOn: z.string().nullable(),
  windowId: z.string().nullable(),
  windowName: z.string().nullable(),
  wishes: int,
})

const windowSlipsRow = z.object({
  id: z.string(),
  name: z.string(),
  undelivered: int,
  unsigned: int,
})

/** What a book stands at when it changes hands, and what is not finished in it. */
export type BookHandedOver = z.infer<typeof bookRow>
export type OpenItems = z.infer<typeof openRow>
export type WindowSlips = z.infer<typeof windowSlipsRow>

/** Balances of the households that are still there; the last line and the last seal. */
export async function bookHandedOver(reader: Reader, villageId: string): Promise<BookHandedOver> {
  const rows = await reader.$queryRaw`
    SELECT v."openMonth", v."entrySeq" AS "lines", s."month" AS "sealedMonth", s."seal",
      CAST(COUNT(h."id") AS INTEGER) AS "households",
      CAST(COALESCE(SUM(h."balance"), 0) AS INTEGER) AS "balance",
      CAST(COALESCE(SUM(CASE WHEN h."balance" < 0 THEN 1 ELSE 0 END), 0) AS INTEGER) AS "below",
      CAST(COALESCE(SUM(CASE WHEN h."balance" < 0 THEN h."balance" ELSE 0 END), 0) AS INTEGER)
        AS "belowSum"
    FROM "Village" v
    LEFT JOIN "Household" h ON h."villageId" = v."id" AND CAST(h."living" AS TEXT) <> 'CLOSED'
    LEFT JOIN "Month" s ON s."villageId" = v."id" AND s."month" = (
      SELECT MAX(m."month") FROM "Month" m
      WHERE m."villageId" = v."id" AND CAST(m."state" AS TEXT) = 'SEALED')
    WHERE v."id" = ${villageId}
    GROUP BY v."id", v."openMonth", v."entrySeq", s."month", s."seal"`
  const [row] = readRows(bookRow, rows)
  if (!row) throw new Error(`there is no village ${villageId}`)
  return row
}

/** What waits for somebody, counted. */
export async function openItems(reader: Reader, villageId: string): Promise<OpenItems> {
  const rows = await reader.$queryRaw`
    SELECT
      (SELECT CAST(COUNT(*) AS INTEGER) FROM "Claim" c WHERE c."villageId" = v."id"
        AND ${isOpen}) AS "claims",
      (SELECT CAST(COUNT(*) AS INTEGER) FROM "Meeting" m WHERE m."villageId" = v."id"
        AND m."endedAt" IS NULL) AS "meetings",
      (SELECT CAST(COUNT(*) AS INTEGER) FROM "Objection" o WHERE o."villageId" = v."id"
        AND o."answeredAt" IS NULL) AS "objections",
      (SELECT CAST(COUNT(*) AS INTEGER) FROM "Notice" n WHERE n."villageId" = v."id"
        AND n."sealedAt" IS NULL) AS "notices",
      (SELECT CAST(COUNT(*) AS INTEGER) FROM "Import" i WHERE i."villageId" = v."id"
        AND CAST(i."state" AS TEXT) IN ('WRITING', 'UNDOING')) AS "imports",
      (SELECT CAST(COUNT(*) AS INTEGER) FROM "Activity" a WHERE a."villageId" = v."id"
        AND CAST(a."state" AS TEXT) = 'PLANNED') AS "activities",
      (SELECT e."expiresOn" FROM "Expiry" e WHERE e."villageId" = v."id"
        AND e."withdrawnAt" IS NULL AND e."doneAt" IS NULL
        ORDER BY e."announcedAt" DESC LIMIT 1) AS "expiresOn",
      v."openWindowId" AS "windowId",
      (SELECT w."name" FROM "Window" w WHERE w."villageId" = v."id"
        AND w."id" = v."openWindowId") AS "windowName",
      (SELECT CAST(COUNT(*) AS INTEGER) FROM "Wish" x WHERE x."villageId" = v."id"
        AND CAST(x."state" AS TEXT) IN ('RECEIVED', 'TAKEN_UP')) AS "wishes"
    FROM "Village" v WHERE v."id" = ${villageId}`
  const [row] = readRows(openRow, rows)
  if (!row) throw new Error(`there is no village ${villageId}`)
  return row
}

const mostWindows = 100

/** Windows with slips that are not delivered or not signed yet, the latest first. */
export async function windowsWithOpenSlips(
  reader: Reader,
  villageId: string,
): Promise<WindowSlips[]> {
  const rows = await reader.$queryRaw`
    SELECT w."id", w."name",
      COUNT(CASE WHEN r."homeDelivery" AND r."deliveredAt" IS NULL THEN 1 END) AS "undelivered",
      COUNT(CASE WHEN r."signedAt" IS NULL THEN 1 END) AS "unsigned"
    FROM "Redemption" r
    JOIN "Window" w ON w."villageId" = r."villageId" AND w."id" = r."windowId"
    WHERE r."villageId" = ${villageId} AND r."cancelledAt" IS NULL
      AND (r."signedAt" IS NULL OR (r."homeDelivery" AND r."deliveredAt" IS NULL))
    GROUP BY w."id", w."name", w."opensOn"
    ORDER BY w."opensOn" DESC, w."id" DESC
    LIMIT CAST(${mostWindows} AS INTEGER)`
  return readRows(windowSlipsRow, rows)
}

const mostGoods = 1_000

/** What lies on the shelf, archived goods too, in the order of the keys, at the prices of a day. */
export async function shelfHandedOver(reader: Reader, villageId: string, day: CivilDate) {
  const goods = await reader.good.findMany({
    where: { villageId, OR: [{ archivedAt: null }, { stock: { not: 0 } }] },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    take: mostGoods,
    select: {
      ...{ id: true, name: true, unit: true, stock: true, costFen: true },
      ...{ points: true, nextPoints: true, nextPointsFrom: true },
    },
  })
  return goods.map(({ id, name, unit, stock, costFen, ...priced }) => {
    const points = priceOn(priced, day)
    const cost = costFen === null ? null : costFen * stock
    return { id, name, unit, stock, points, worth: stock * points, costFen: cost }
  })
}
export type GoodHandedOver = Awaited<ReturnType<typeof shelfHandedOver>>[number]
