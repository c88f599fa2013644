import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { bool, instant, int, readRows } from '@/lib/db/set-based'
import { entryKinds, ruleLists } from './entry-kinds'
import { goodsRead, goodsTogether } from './goods-together'
import { scoresRead, scoresTogether } from './scores-together'

const ledgerLine = z.object({
  id: z.string(),
  seq: int,
  kind: z.enum(entryKinds),
  list: z.enum(ruleLists).nullable(),
  points: int,
  spendable: bool,
  ranks: bool,
  balanceAfter: int,
  householdId: z.string(),
  number: int,
  headName: z.string(),
  countsIn: z.string(),
  occurredOn: z.string(),
  recordedAt: instant,
  ruleName: z.string().nullable(),
  unit: z.enum(['HOUSEHOLD', 'PERSON', 'HOUR', 'YEAR']).nullable(),
  quantity: int.nullable(),
  memberName: z.string().nullable(),
  redemptionId: z.string().nullable(),
  /** What was taken home, for REDEEM and REFUND: `毛巾 ×1`, `牙刷 ×2`. */
  goods: goodsRead,
  /** Who took it home; a relation when it was somebody else than a member. */
  collectorName: z.string().nullable(),
  collectorRelation: z.string().nullable(),
  reason: z.string().nullable(),
  /** What each judge gave, where several judged the deed. */
  scores: scoresRead,
  recordedBy: z.string().nullable(),
  approvedBy: z.string().nullable(),
  /** The line this one reverses: its number, and when that was; and the one that reverses it. */
  reversesSeq: int.nullable(),
  reversesOn: z.string().nullable(),
  reversedBySeq: int.nullable(),
  /** Of a transfer: where the points went or came from. */
  otherNumber: int.nullable(),
  /** The photos of its sheet that are to be seen. */
  photoIds: z
    .string()
    .nullable()
    .transform((together) => together?.split(',') ?? []),
})

/** One line of the book as people read it: names instead of ids. */
export type LedgerLine = z.infer<typeof ledgerLine>

export interface LedgerFilter {
  householdId?: string
  householdNumber?: number
  month?: string
  kind?: (typeof entryKinds)[number]
  list?: (typeof ruleLists)[number]
}

export const linesPerPage = 50

/** Lines of the book, newest first, one page; asks for one more than a page to know of a next. */
export async function ledgerPage(
  reader: Reader,
  villageId: string,
  filter: LedgerFilter,
  { page, size = linesPerPage }: { page: number; size?: number },
): Promise<{ lines: LedgerLine[]; hasNext: boolean }> {
  const rows = await reader.$queryRaw`
    SELECT ${lineColumns} ${lineSources}
    WHERE ${whereOf(villageId, filter)}
    ORDER BY e."seq" DESC
    LIMIT CAST(${size + 1} AS INTEGER) OFFSET CAST(${(page - 1) * size} AS INTEGER)`
  const lines = readRows(ledgerLine, rows)
  return { lines: lines.slice(0, size), hasNext: lines.length > size }
}

export async function countLines(
  reader: Reader,
  villageId: string,
  filter: LedgerFilter,
): Promise<number> {
  return reader.entry.count({
    where: {
      villageId,
      householdId: filter.householdId,
      household: filter.householdNumber ? { number: filter.householdNumber } : undefined,
      countsIn: filter.month,
      kind: filter.kind,
      list: filter.list,
    },
  })
}

const fullLine = ledgerLine.extend({
  ruleVersion: int.nullable(),
  transferId: z.string().nullable(),
  /** The recording sheet it came from. */
  batchId: z.string().nullable(),
  /** How its household stands now. */
  balance: int,
  reportedBy: z.enum(['SELF', 'LEADER', 'CADRE']).nullable(),
  note: z.string().nullable(),
  /** Of REDEEM and REFUND: in which window. */
  windowId: z.string().nullable(),
})

/** A line with everything the book knows about it. */
export type FullLine = z.infer<typeof fullLine>

/** The line of this number, or null. */
export async function lineBySeq(
  reader: Reader,
  villageId: string,
  seq: number,
): Promise<FullLine | null> {
  const where = Prisma.sql`e."villageId" = ${villageId} AND e."seq" = CAST(${seq} AS INTEGER)`
  const [line] = await fullLines(reader, where)
  return line ?? null
}

/** Both halves of a transfer. */
export async function linesOfTransfer(
  reader: Reader,
  villageId: string,
  transferId: string,
): Promise<FullLine[]> {
  return fullLines(
    reader,
    Prisma.sql`e."villageId" = ${villageId} AND e."kind" = 'TRANSFER' AND e."transferId" = ${transferId}`,
  )
}

async function fullLines(reader: Reader, where: Prisma.Sql): Promise<FullLine[]> {
  const rows = await reader.$queryRaw`
    SELECT ${lineColumns}, e."ruleVersion", e."transferId", e."batchId", h."balance",
      CAST(sheet."reportedBy" AS TEXT) AS "reportedBy", sheet."note",
      redemption."windowId"
    ${lineSources}
    LEFT JOIN "Batch" sheet ON sheet."villageId" = e."villageId" AND sheet."id" = e."batchId"
    WHERE ${where} ORDER BY e."seq"`
  return readRows(fullLine, rows)
}

const lineColumns = Prisma.sql`
  e."id", e."seq", CAST(e."kind" AS TEXT) AS "kind", CAST(e."list" AS TEXT) AS "list",
  e."points", e."spendable", e."ranks", e."balanceAfter", e."householdId", h."number",
  h."headName", e."countsIn", e."occurredOn", e."recordedAt", e."ruleName",
  CAST(e."unit" AS TEXT) AS "unit", e."quantity", e."memberName", e."redemptionId", e."reason",
  recorder."name" AS "recordedBy", approver."name" AS "approvedBy",
  redemption."collectorName", redemption."collectorRelation",
  original."seq" AS "reversesSeq", original."occurredOn" AS "reversesOn",
  reversal."seq" AS "reversedBySeq", opposite."number" AS "otherNumber",
  ${scoresTogether(Prisma.sql`e."villageId"`, Prisma.sql`e."claimId"`)} AS "scores",
  ${goodsTogether(Prisma.sql`e."villageId"`, Prisma.sql`e."redemptionId"`)} AS "goods",
  (SELECT string_agg(p."id", ',' ORDER BY p."addedAt", p."id") FROM "Photo" p
    WHERE p."villageId" = e."villageId" AND p."batchId" = e."batchId"
      AND p."removedAt" IS NULL) AS "photoIds"`

const lineSources = Prisma.sql`
  FROM "Entry" e
  JOIN "Household" h ON h."villageId" = e."villageId" AND h."id" = e."householdId"
  LEFT JOIN "Staff" recorder ON recorder."id" = e."recordedById"
  LEFT JOIN "Staff" approver ON approver."id" = e."approvedById"
  LEFT JOIN "Redemption" redemption
    ON redemption."villageId" = e."villageId" AND redemption."id" = e."redemptionId"
  LEFT JOIN "Entry" original ON original."villageId" = e."villageId" AND original."id" = e."reversesId"
  LEFT JOIN "Entry" reversal ON reversal."villageId" = e."villageId" AND reversal."reversesId" = e."id"
  LEFT JOIN "Entry" half ON e."transferId" IS NOT NULL AND half."villageId" = e."villageId"
    AND half."seq" IN (e."seq" - 1, e."seq" + 1) AND half."transferId" = e."transferId"
    AND half."kind" = e."kind"
  LEFT JOIN "Household" opposite
    ON opposite."villageId" = half."villageId" AND opposite."id" = half."householdId"`

function whereOf(villageId: string, filter: LedgerFilter): Prisma.Sql {
  const terms = [Prisma.sql`e."villageId" = ${villageId}`]
  if (filter.householdId) terms.push(Prisma.sql`e."householdId" = ${filter.householdId}`)
  if (filter.householdNumber)
    terms.push(Prisma.sql`h."number" = CAST(${filter.householdNumber} AS INTEGER)`)
  if (filter.month) terms.push(Prisma.sql`e."countsIn" = ${filter.month}`)
  if (filter.kind) terms.push(Prisma.sql`CAST(e."kind" AS TEXT) = ${filter.kind}`)
  if (filter.list) terms.push(Prisma.sql`CAST(e."list" AS TEXT) = ${filter.list}`)
  return Prisma.join(terms, ' AND ')
}
