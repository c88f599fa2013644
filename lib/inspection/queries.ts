import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { int, readRows } from '@/lib/db/set-based'
import { addDays, type CivilDate, dawnOf } from '@/lib/shared/civil-date'
import { wishKinds, wishStates } from '@/lib/voice/wish'

/** Days looked at, both ends included. */
export interface Days {
  first: CivilDate
  last: CivilDate
}

/** Lines of one part of the folder; more stand in the exports. */
export const mostLines = 1_000

/** From the first midnight to before the one after the last day. */
function within({ first, last }: Days) {
  return { gte: dawnOf(first), lt: dawnOf(addDays(last, 1)) }
}

const meetingRow = z.object({
  id: z.string(),
  heldOn: z.string(),
  place: z.string(),
  people: z.string().nullable(),
  passed: int,
  declined: int,
})
export type MeetingInFolder = z.infer<typeof meetingRow>

/** 评议会 of these days: who was there, and how many deeds were passed and declined. */
export async function meetingsWithin(
  reader: Reader,
  villageId: string,
  { first, last }: Days,
): Promise<MeetingInFolder[]> {
  const rows = await reader.$queryRaw`
    SELECT m."id", m."heldOn", m."place",
      (SELECT string_agg(p."name", '、' ORDER BY p."position") FROM "MeetingPerson" p
        WHERE p."villageId" = m."villageId" AND p."meetingId" = m."id") AS "people",
      (SELECT CAST(COUNT(*) AS INTEGER) FROM "Claim" c WHERE c."villageId" = m."villageId"
        AND c."meetingId" = m."id" AND CAST(c."status" AS TEXT) = 'PASSED') AS "passed",
      (SELECT CAST(COUNT(*) AS INTEGER) FROM "Claim" c WHERE c."villageId" = m."villageId"
        AND c."meetingId" = m."id" AND CAST(c."status" AS TEXT) = 'DECLINED') AS "declined"
    FROM "Meeting" m
    WHERE m."villageId" = ${villageId} AND m."heldOn" BETWEEN ${first} AND ${last}
    ORDER BY m."heldOn", m."id" LIMIT CAST(${mostLines} AS INTEGER)`
  return readRows(meetingRow, rows)
}

/** Notices posted in these days, with the photos of them on the wall. */
export async function noticesWithin(reader: Reader, villageId: string, { first, last }: Days) {
  const notices = await reader.notice.findMany({
    where: { villageId, postedOn: { gte: first, lte: last } },
    orderBy: { postedOn: 'asc' },
    take: mostLines,
    select: {
      id: true,
      firstMonth: true,
      lastMonth: true,
      postedOn: true,
      objectUntil: true,
      sealedAt: true,
      photos: { where: { removedAt: null }, orderBy: { addedAt: 'asc' }, select: { id: true } },
    },
  })
  return notices.map(({ photos, ...notice }) => ({
    ...notice,
    photoIds: photos.map(({ id }) => id),
  }))
}
export type NoticeInFolder = Awaited<ReturnType<typeof noticesWithin>>[number]

/** 兑换活动 that were open in these days, with the photos of the signed sheets. */
export async function windowsWithin(reader: Reader, villageId: string, { first, last }: Days) {
  const windows = await reader.window.findMany({
    where: {
      villageId,
      state: { not: 'PLANNED' },
      opensOn: { lte: last },
      closesOn: { gte: first },
    },
    orderBy: { opensOn: 'asc' },
    take: mostLines,
    select: {
      id: true,
      name: true,
      opensOn: true,
      closesOn: true,
      photos: { where: { removedAt: null }, orderBy: { addedAt: 'asc' }, select: { id: true } },
    },
  })
  return windows.map(({ photos, ...window }) => ({
    ...window,
    photoIds: photos.map(({ id }) => id),
  }))
}

export interface StockInFolder {
  id: string
  name: string
  unit: string
  before: number
  bought: number
  donated: number
  given: number
  lost: number
  corrected: number
  after: number
}

/**
 * 进销存 of these days, good by good: what lay there, what came, what went, what lies there. `given` is
 * without what came back; `lost` is damaged, exchanged and sent back; `corrected` what counts found.
 */
export async function stockWithin(
  reader: Reader,
  villageId: string,
  days: Days,
): Promise<StockInFolder[]> {
  const { gte, lt } = within(days)
  const moves = await reader.stockMove.groupBy({
    by: ['goodId', 'kind'],
    where: { villageId, recordedAt: { gte, lt } },
    _sum: { quantity: true },
  })
  const earlier = await reader.stockMove.groupBy({
    by: ['goodId'],
    where: { villageId, recordedAt: { lt: gte } },
    _sum: { quantity: true },
  })
  const goods = await reader.good.findMany({
    where: { villageId },
    orderBy: { position: 'asc' },
    select: { id: true, name: true, unit: true },
  })
  const before = new Map(earlier.map(({ goodId, _sum }) => [goodId, _sum.quantity ?? 0]))
  const moved = new Map(
    moves.map(({ goodId, kind, _sum }) => [`${goodId}/${kind}`, _sum.quantity ?? 0]),
  )
  return goods
    .map(({ id, name, unit }) => {
      const of = (kind: string) => moved.get(`${id}/${kind}`) ?? 0
      const row = {
        ...{ id, name, unit },
        before: before.get(id) ?? 0,
        bought: of('BOUGHT'),
        donated: of('DONATED'),
        given: 0 - of('GIVEN') - of('RETURNED'),
        lost: 0 - of('DAMAGED') - of('EXCHANGED') - of('SENT_BACK'),
        corrected: of('COUNTED'),
      }
      const { bought, donated, given, lost, corrected } = row
      return { ...row, after: row.before + bought + donated - given - lost + corrected }
    })
    .filter(({ before, after, given }) => before !== 0 || after !== 0 || given !== 0)
}

/** Receipts and donations of these days, and what went back: as the law has it published. */
export async function receiptsWithin(reader: Reader, villageId: string, days: Days) {
  const moves = await reader.stockMove.findMany({
    where: {
      villageId,
      kind: { in: ['BOUGHT', 'DONATED', 'SENT_BACK'] },
      recordedAt: within(days),
    },
    orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
    take: mostLines,
    include: { good: { select: { name: true, unit: true } } },
  })
  return moves.map(({ good, ...move }) => ({ ...move, goodName: good.name, unit: good.unit }))
}
export type ReceiptInFolder = Awaited<ReturnType<typeof receiptsWithin>>[number]

const wishRow = z.object({
  id: z.string(),
  kind: z.enum(wishKinds),
  text: z.string(),
  goodName: z.string().nullable(),
  saidOn: z.string(),
  state: z.enum(wishStates),
  takenUpBy: z.string().nullable(),
  answer: z.string().nullable(),
  endedOn: z.string().nullable(),
})
export type WishInFolder = z.infer<typeof wishRow>

/** Wishes said or answered in these days, without whose they are; what was hidden is left out. */
export async function wishesWithin(
  reader: Reader,
  villageId: string,
  { first, last }: Days,
): Promise<WishInFolder[]> {
  const rows = await reader.$queryRaw`
    SELECT w."id", CAST(w."kind" AS TEXT) AS "kind", w."text", w."goodName", w."saidOn",
      CAST(w."state" AS TEXT) AS "state", w."takenUpBy", w."answer", w."endedOn"
    FROM "Wish" w
    WHERE w."villageId" = ${villageId} AND w."hiddenReason" IS NULL
      AND (w."saidOn" BETWEEN ${first} AND ${last} OR w."endedOn" BETWEEN ${first} AND ${last})
    ORDER BY w."saidOn", w."id" LIMIT CAST(${mostLines} AS INTEGER)`
  return readRows(wishRow, rows)
}
