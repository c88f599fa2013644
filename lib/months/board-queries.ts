import { z } from 'zod'
import { type VillageSign, villageSignColumns, villageSignShape } from '@/lib/access/village'
import type { Reader } from '@/lib/db/client'
import { readRows } from '@/lib/db/set-based'
import { addMonths, type CivilDate, civilDateOf } from '@/lib/shared/civil-date'
import type { BookSpan, MonthRange } from './month-range'

export const villagesPerPage = 50

const boardRow = z.object({
  ...villageSignShape,
  firstClosed: z.string().nullable(),
  lastClosed: z.string().nullable(),
  windowName: z.string().nullable(),
  windowState: z.enum(['OPEN', 'PLANNED']).nullable(),
  opensOn: z.string().nullable(),
  closesOn: z.string().nullable(),
  cutoffMonth: z.string().nullable(),
  noticeMonth: z.string().nullable(),
  noticeThrough: z.string().nullable(),
  objectUntil: z.string().nullable(),
  expiresOn: z.string().nullable(),
})

/** 兑换活动 as the board announces it. */
export interface BoardWindow {
  name: string
  open: boolean
  opensOn: CivilDate
  closesOn: CivilDate
  cutoffMonth: string
}

/** 公示 that hangs: its months, and the last day to object. */
export interface BoardNotice extends MonthRange {
  objectUntil: CivilDate
}

export interface Board {
  village: VillageSign
  /** The book as far as the board tells of it, up to the last closed month; null before that. */
  book: BookSpan | null
  notice: BoardNotice | null
  /** The open window, else the next one that is planned. */
  window: BoardWindow | null
  /** From when on what the year-end window left over expires; null while points carry over. */
  expiresOn: CivilDate | null
}

/** What the board of this village stands on, in one statement; null when there is no such village. */
export async function boardOf(
  reader: Reader,
  slug: string,
  today: CivilDate,
): Promise<Board | null> {
  const rows = await reader.$queryRaw`
    SELECT v."id", v."slug", v."name", v."storeName", v."demo",
      CAST(v."placeLabel" AS TEXT) AS "placeLabel", CAST(v."groupLabel" AS TEXT) AS "groupLabel",
      CAST(v."boardNames" AS TEXT) AS "boardNames",
      (SELECT MIN(m."month") FROM "Month" m WHERE m."villageId" = v."id") AS "firstClosed",
      (SELECT MAX(m."month") FROM "Month" m
        WHERE m."villageId" = v."id" AND m."state" = 'SEALED') AS "lastClosed",
      w."name" AS "windowName", CAST(w."state" AS TEXT) AS "windowState", w."opensOn", w."closesOn",
      w."cutoffMonth",
      hung."firstMonth" AS "noticeMonth", hung."lastMonth" AS "noticeThrough", hung."objectUntil",
      (SELECT MIN(x."expiresOn") FROM "Expiry" x WHERE x."villageId" = v."id"
        AND x."withdrawnAt" IS NULL AND x."doneAt" IS NULL) AS "expiresOn"
    FROM "Village" v
    LEFT JOIN "Notice" hung ON hung."villageId" = v."id" AND hung."sealedAt" IS NULL
    LEFT JOIN "Window" w ON w."villageId" = v."id" AND w."id" = (
      SELECT n."id" FROM "Window" n
      WHERE n."villageId" = v."id"
        AND (n."state" = 'OPEN' OR (n."state" = 'PLANNED' AND n."closesOn" >= ${today}))
      ORDER BY CASE WHEN n."state" = 'OPEN' THEN 0 ELSE 1 END, n."opensOn" LIMIT 1)
    WHERE v."slug" = ${slug}`
  const [row] = readRows(boardRow, rows)
  if (!row) return null
  return {
    village: signOf(row),
    book: bookOf(row),
    notice: noticeOf(row),
    window: windowOf(row),
    expiresOn: row.expiresOn,
  }
}

type BoardRow = z.infer<typeof boardRow>

function signOf(row: BoardRow): VillageSign {
  const { id, slug, name, storeName, demo, placeLabel, groupLabel, boardNames } = row
  return { id, slug, name, storeName, demo, placeLabel, groupLabel, boardNames }
}

function bookOf({ firstClosed, lastClosed }: BoardRow): BookSpan | null {
  if (!firstClosed || !lastClosed) return null
  const next = addMonths(lastClosed, 1)
  return { first: firstClosed, unsealed: next, open: next, running: lastClosed }
}

function noticeOf({ noticeMonth: first, noticeThrough: last, objectUntil }: BoardRow) {
  return first !== null && last !== null && objectUntil !== null
    ? { first, last, objectUntil }
    : null
}

function windowOf(row: BoardRow): BoardWindow | null {
  const { windowName: name, opensOn, closesOn, cutoffMonth } = row
  if (name === null || opensOn === null || closesOn === null || cutoffMonth === null) return null
  return { name, open: row.windowState === 'OPEN', opensOn, closesOn, cutoffMonth }
}

/** The day a village began here. */
export async function foundedOn(reader: Reader, villageId: string): Promise<CivilDate> {
  const { foundedAt } = await reader.village.findUniqueOrThrow({
    where: { id: villageId },
    select: { foundedAt: true },
  })
  return civilDateOf(foundedAt)
}

/** The villages of an installation that serves several: one page of their boards, by name. */
export async function villagesPage(
  reader: Reader,
  page: number,
): Promise<{ villages: VillageSign[]; total: number }> {
  const [villages, total] = await Promise.all([
    reader.village.findMany({
      select: villageSignColumns,
      orderBy: [{ name: 'asc' }, { slug: 'asc' }],
      take: villagesPerPage,
      skip: (page - 1) * villagesPerPage,
    }),
    reader.village.count(),
  ])
  return { villages, total }
}
