import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { onPage } from '@/lib/db/on-page'
import { bool, instant, int, readRows } from '@/lib/db/set-based'
import { openStates, wishKinds, wishOrigins, wishStates, wishSteps } from './wish'

export const wishesPerPage = 50

const wishRow = z.object({
  id: z.string(),
  kind: z.enum(wishKinds),
  text: z.string(),
  goodName: z.string().nullable(),
  goodId: z.string().nullable(),
  number: int.nullable(),
  headName: z.string().nullable(),
  origin: z.enum(wishOrigins),
  openingId: z.string().nullable(),
  mayShow: bool,
  saidOn: z.string(),
  state: z.enum(wishStates),
  takenUpBy: z.string().nullable(),
  endedOn: z.string().nullable(),
  answer: z.string().nullable(),
  hiddenReason: z.string().nullable(),
  total: int,
})
/** A wish, whose it is, and where it stands. */
export type WishLine = Omit<z.infer<typeof wishRow>, 'total'>

/** Which wishes a list is about: those that wait, those with an answer, those hidden. */
export const wishViews = ['open', 'ended', 'hidden'] as const
export type WishView = (typeof wishViews)[number]

const viewed: Record<WishView, Prisma.Sql> = {
  open: Prisma.sql`w."hiddenReason" IS NULL AND CAST(w."state" AS TEXT) IN ('RECEIVED', 'TAKEN_UP')`,
  ended: Prisma.sql`w."hiddenReason" IS NULL AND CAST(w."state" AS TEXT) IN ('DONE', 'DECLINED')`,
  hidden: Prisma.sql`w."hiddenReason" IS NOT NULL`,
}

/** A page of wishes: those that wait the longest first, those with an answer the newest. */
export async function wishesPage(
  reader: Reader,
  villageId: string,
  view: WishView,
  page: number,
): Promise<{ wishes: WishLine[]; total: number }> {
  const order =
    view === 'open'
      ? Prisma.sql`w."saidOn", w."id"`
      : Prisma.sql`w."endedOn" DESC, w."saidOn" DESC, w."id" DESC`
  return wishesWhere(reader, villageId, viewed[view], order, page)
}

/** What one household wished, newest first; also what is hidden from everybody else. */
export async function wishesOfHousehold(
  reader: Reader,
  villageId: string,
  householdId: string,
  page: number,
): Promise<{ wishes: WishLine[]; total: number }> {
  const own = Prisma.sql`w."householdId" = ${householdId}`
  return wishesWhere(reader, villageId, own, newestFirst, page)
}

/** How many wishes of a household wait. */
export async function openWishesOf(
  reader: Reader,
  villageId: string,
  householdId: string,
): Promise<number> {
  const state = { in: [...openStates] }
  return reader.wish.count({ where: { villageId, householdId, state } })
}

/** The slips of one opening of the box, the last one typed in on top. */
export async function wishesOfOpening(
  reader: Reader,
  villageId: string,
  openingId: string,
  page: number,
): Promise<{ wishes: WishLine[]; total: number }> {
  const opened = Prisma.sql`w."openingId" = ${openingId}`
  return wishesWhere(reader, villageId, opened, Prisma.sql`w."recordedAt" DESC, w."id" DESC`, page)
}

export type BoardView = 'answered' | 'unclaimed'

/**
 * For the board, of those alone who agreed, and never with a name: what was answered, newest first,
 * and the small wishes that nobody has claimed yet.
 */
export async function wishesOnBoard(
  reader: Reader,
  villageId: string,
  view: BoardView,
  page: number,
): Promise<{ wishes: WishLine[]; total: number }> {
  const shown = Prisma.sql`w."mayShow" AND w."hiddenReason" IS NULL`
  return view === 'answered'
    ? wishesWhere(
        reader,
        villageId,
        Prisma.sql`${shown} AND CAST(w."state" AS TEXT) IN ('DONE', 'DECLINED')`,
        Prisma.sql`w."endedOn" DESC, w."id" DESC`,
        page,
      )
    : wishesWhere(
        reader,
        villageId,
        Prisma.sql`${shown} AND CAST(w."kind" AS TEXT) = 'SMALL' AND CAST(w."state" AS TEXT) = 'RECEIVED'`,
        Prisma.sql`w."saidOn", w."id"`,
        page,
      )
}

const newestFirst = Prisma.sql`w."saidOn" DESC, w."id" DESC`

async function wishesWhere(
  reader: Reader,
  villageId: string,
  where: Prisma.Sql,
  order: Prisma.Sql,
  page: number,
): Promise<{ wishes: WishLine[]; total: number }> {
  const rows = await reader.$queryRaw`
    SELECT w."id", CAST(w."kind" AS TEXT) AS "kind", w."text", w."goodName", w."goodId", h."number",
      h."headName", CAST(w."origin" AS TEXT) AS "origin", w."openingId", w."mayShow", w."saidOn",
      CAST(w."state" AS TEXT) AS "state", w."takenUpBy", w."endedOn", w."answer", w."hiddenReason",
      CAST(COUNT(*) OVER () AS INTEGER) AS "total"
    FROM "Wish" w
    LEFT JOIN "Household" h ON h."villageId" = w."villageId" AND h."id" = w."householdId"
    WHERE w."villageId" = ${villageId} AND ${where}
    ORDER BY ${order}
    ${onPage(page, wishesPerPage)}`
  const wishes = readRows(wishRow, rows)
  return { wishes, total: wishes[0]?.total ?? 0 }
}

const stepRow = z.object({
  id: z.string(),
  kind: z.enum(wishSteps),
  happenedOn: z.string(),
  who: z.string().nullable(),
  note: z.string().nullable(),
  recordedBy: z.string().nullable(),
  recordedAt: instant,
})
export type WishStep = z.infer<typeof stepRow>

export interface WholeWish extends WishLine {
  /** Who wrote it down; null from the passbook. */
  recordedBy: string | null
  /** The store's good that it stands for. */
  good: { name: string; unit: string } | null
  /** Oldest first. */
  steps: WishStep[]
}

/** One wish with everything that became of it; null for a stranger's id. */
export async function wishById(
  reader: Reader,
  villageId: string,
  wishId: string,
): Promise<WholeWish | null> {
  const one = Prisma.sql`w."id" = ${wishId}`
  const [wish] = (await wishesWhere(reader, villageId, one, newestFirst, 1)).wishes
  if (!wish) return null
  const found = await reader.wish.findFirstOrThrow({
    where: { villageId, id: wishId },
    select: { recordedById: true, good: { select: { name: true, unit: true } } },
  })
  const writer = found.recordedById
    ? await reader.staff.findFirst({ where: { villageId, id: found.recordedById } })
    : null
  const rows = await reader.$queryRaw`
    SELECT s."id", CAST(s."kind" AS TEXT) AS "kind", s."happenedOn", s."who", s."note",
      p."name" AS "recordedBy", s."recordedAt"
    FROM "WishStep" s
    LEFT JOIN "Staff" p ON p."villageId" = s."villageId" AND p."id" = s."recordedById"
    WHERE s."villageId" = ${villageId} AND s."wishId" = ${wishId}
    ORDER BY s."recordedAt", s."id"`
  return {
    ...wish,
    recordedBy: writer?.name ?? null,
    good: found.good,
    steps: readRows(stepRow, rows),
  }
}

const countRow = z.object({ open: int, ended: int, hidden: int })

/** How many wishes wait, have an answer, are hidden. */
export async function countWishes(
  reader: Reader,
  villageId: string,
): Promise<Record<WishView, number>> {
  const counted = (view: WishView) =>
    Prisma.sql`CAST(COUNT(CASE WHEN ${viewed[view]} THEN 1 END) AS INTEGER)`
  const rows = await reader.$queryRaw`
    SELECT ${counted('open')} AS "open", ${counted('ended')} AS "ended", ${counted('hidden')} AS "hidden"
    FROM "Wish" w WHERE w."villageId" = ${villageId}`
  return readRows(countRow, rows)[0] ?? { open: 0, ended: 0, hidden: 0 }
}

const wishedRow = z.object({ goodName: z.string(), wishes: int })

/** Goods that households wish for and the store does not have, the most wanted first. */
export async function goodsWishedFor(
  reader: Reader,
  villageId: string,
  most: number,
): Promise<z.infer<typeof wishedRow>[]> {
  const rows = await reader.$queryRaw`
    SELECT w."goodName", CAST(COUNT(*) AS INTEGER) AS "wishes" FROM "Wish" w
    WHERE w."villageId" = ${villageId} AND w."goodName" IS NOT NULL AND w."goodId" IS NULL
      AND ${viewed.open}
    GROUP BY w."goodName" ORDER BY "wishes" DESC, w."goodName" LIMIT CAST(${most} AS INTEGER)`
  return readRows(wishedRow, rows)
}
