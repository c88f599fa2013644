import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import type { Reader } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { onPage } from '@/lib/db/on-page'
import { instant, int, readRows } from '@/lib/db/set-based'
import type { NoticeOnDesk } from './notice-queries'

export const objectionsPerPage = 50

const objectionRow = z.object({
  id: z.string(),
  entryId: z.string(),
  seq: int,
  householdId: z.string(),
  number: int,
  headName: z.string(),
  ruleName: z.string().nullable(),
  kind: z.enum(['EARN', 'OPENING', 'REDEEM', 'REFUND', 'REVERSAL', 'TRANSFER', 'EXPIRE']),
  points: int,
  occurredOn: z.string(),
  countsIn: z.string(),
  entryRecordedById: z.string(),
  entryRecordedBy: z.string().nullable(),
  origin: z.enum(['PASSBOOK', 'OFFICE']),
  cameBy: z.string().nullable(),
  raisedOn: z.string(),
  text: z.string(),
  writtenBy: z.string().nullable(),
  outcome: z.enum(['UPHELD', 'REJECTED']).nullable(),
  answer: z.string().nullable(),
  answeredAt: instant.nullable(),
  answeredBy: z.string().nullable(),
  reversalSeq: int.nullable(),
})
/** 疑问 with the line it is about: names instead of ids. */
export type Objection = z.infer<typeof objectionRow>

/** A page of the village's objections: those without an answer first, oldest of them on top. */
export async function objectionsPage(
  reader: Reader,
  villageId: string,
  page: number,
): Promise<Objection[]> {
  const rows = await reader.$queryRaw`
    SELECT ${columns} ${sources}
    WHERE o."villageId" = ${villageId}
    ORDER BY CASE WHEN o."answeredAt" IS NULL THEN 0 ELSE 1 END,
      CASE WHEN o."answeredAt" IS NULL THEN o."raisedAt" END, o."answeredAt" DESC, o."id"
    ${onPage(page, objectionsPerPage)}`
  return readRows(objectionRow, rows)
}

export async function objectionById(
  reader: Reader,
  villageId: string,
  objectionId: string,
): Promise<Objection | null> {
  const rows = await reader.$queryRaw`
    SELECT ${columns} ${sources}
    WHERE o."villageId" = ${villageId} AND o."id" = ${objectionId}`
  return readRows(objectionRow, rows)[0] ?? null
}

/** Every objection to one line, oldest first. */
export async function objectionsTo(
  reader: Reader,
  villageId: string,
  entryId: string,
): Promise<Objection[]> {
  const rows = await reader.$queryRaw`
    SELECT ${columns} ${sources}
    WHERE o."villageId" = ${villageId} AND o."entryId" = ${entryId}
    ORDER BY o."raisedAt", o."id"`
  return readRows(objectionRow, rows)
}

const columns = Prisma.sql`
  o."id", o."entryId", e."seq", o."householdId", h."number", h."headName", e."ruleName",
  CAST(e."kind" AS TEXT) AS "kind", e."points", e."occurredOn", e."countsIn",
  e."recordedById" AS "entryRecordedById", recorder."name" AS "entryRecordedBy",
  CAST(o."origin" AS TEXT) AS "origin", o."cameBy", o."raisedOn", o."text",
  writer."name" AS "writtenBy", CAST(o."outcome" AS TEXT) AS "outcome", o."answer",
  o."answeredAt", answerer."name" AS "answeredBy", r."seq" AS "reversalSeq"`

const sources = Prisma.sql`
  FROM "Objection" o
  JOIN "Entry" e ON e."villageId" = o."villageId" AND e."id" = o."entryId"
  JOIN "Household" h ON h."villageId" = o."villageId" AND h."id" = o."householdId"
  LEFT JOIN "Staff" recorder ON recorder."id" = e."recordedById"
  LEFT JOIN "Staff" writer ON writer."id" = o."recordedById"
  LEFT JOIN "Staff" answerer ON answerer."id" = o."answeredById"
  LEFT JOIN "Entry" r ON r."villageId" = o."villageId" AND r."id" = o."reversalId"`

/** How many objections there are, how many have no answer, and how many this person may answer. */
export async function countObjections(
  reader: Reader,
  { villageId, staffId, householdId, relativeIds }: Actor,
): Promise<{ all: number; unanswered: number; answerable: number }> {
  const left = Prisma.join([householdId ?? '', ...relativeIds])
  const count = (which: Prisma.Sql) =>
    Prisma.sql`CAST(COALESCE(SUM(CASE WHEN ${which} THEN 1 ELSE 0 END), 0) AS INTEGER)`
  const open = Prisma.sql`o."answeredAt" IS NULL`
  const rows = await reader.$queryRaw`
    SELECT CAST(COUNT(*) AS INTEGER) AS "all", ${count(open)} AS "unanswered",
      ${count(Prisma.sql`${open} AND e."recordedById" <> ${staffId}
        AND o."householdId" NOT IN (${left})`)} AS "answerable"
    FROM "Objection" o
    JOIN "Entry" e ON e."villageId" = o."villageId" AND e."id" = o."entryId"
    WHERE o."villageId" = ${villageId}`
  const [counted] = readRows(z.object({ all: int, unanswered: int, answerable: int }), rows)
  return counted ?? { all: 0, unanswered: 0, answerable: 0 }
}

const doubtRow = z.object({
  openMonth: z.string(),
  firstMonth: z.string().nullable(),
  lastMonth: z.string().nullable(),
  objectUntil: z.string().nullable(),
  sealedMonth: z.string().nullable(),
  seal: z.string().nullable(),
  entryId: z.string().nullable(),
  raisedOn: z.string().nullable(),
  origin: z.enum(['PASSBOOK', 'OFFICE']).nullable(),
  text: z.string().nullable(),
  outcome: z.enum(['UPHELD', 'REJECTED']).nullable(),
  answer: z.string().nullable(),
  answeredAt: instant.nullable(),
  answeredBy: z.string().nullable(),
})

/** An objection as the household reads it. Who came to the office about it is for the office alone. */
export interface OwnObjection {
  entryId: string
  raisedOn: string
  atOffice: boolean
  text: string
  answer: { outcome: 'UPHELD' | 'REJECTED'; text: string; at: Date; by: string | null } | null
}

export interface PassbookDoubts {
  openMonth: string
  notice: NoticeOnDesk['notice']
  /** The month that was sealed last, and its seal. */
  sealed: { month: string; seal: string } | null
  objections: OwnObjection[]
}

/** What a passbook says of notice and seals, and the objections to its household's lines: one statement. */
export async function passbookDoubts(
  reader: Reader,
  villageId: string,
  householdId: string,
): Promise<PassbookDoubts> {
  const rows = readRows(
    doubtRow,
    await reader.$queryRaw`
      SELECT v."openMonth", n."firstMonth", n."lastMonth", n."objectUntil",
        m."month" AS "sealedMonth", m."seal", o."entryId", o."raisedOn",
        CAST(o."origin" AS TEXT) AS "origin", o."text", CAST(o."outcome" AS TEXT) AS "outcome", o."answer", o."answeredAt",
        answerer."name" AS "answeredBy"
      FROM "Village" v
      LEFT JOIN "Notice" n ON n."villageId" = v."id" AND n."sealedAt" IS NULL
      LEFT JOIN "Month" m ON m."villageId" = v."id" AND m."month" = (
        SELECT MAX(s."month") FROM "Month" s
        WHERE s."villageId" = v."id" AND CAST(s."state" AS TEXT) = 'SEALED')
      LEFT JOIN "Objection" o ON o."villageId" = v."id" AND o."householdId" = ${householdId}
      LEFT JOIN "Staff" answerer ON answerer."id" = o."answeredById"
      WHERE v."id" = ${villageId}
      ORDER BY o."raisedAt" DESC, o."id" LIMIT 200`,
  )
  const [first] = rows
  if (!first) throw new Error('the village of this card does not exist')
  const { openMonth, firstMonth, lastMonth, objectUntil, sealedMonth, seal } = first
  return {
    openMonth,
    notice: firstMonth && lastMonth && objectUntil ? { firstMonth, lastMonth, objectUntil } : null,
    sealed: sealedMonth && seal ? { month: sealedMonth, seal } : null,
    objections: rows.flatMap(ownObjection),
  }
}

function ownObjection(row: z.infer<typeof doubtRow>): OwnObjection[] {
  const { entryId, raisedOn, origin, text, outcome, answer, answeredAt, answeredBy } = row
  if (entryId === null || raisedOn === null || text === null) return []
  const answered =
    outcome !== null && answer !== null && answeredAt !== null
      ? { outcome, text: answer, at: answeredAt, by: answeredBy }
      : null
  return [{ entryId, raisedOn, atOffice: origin === 'OFFICE', text, answer: answered }]
}
