import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import type { Reader } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { onPage } from '@/lib/db/on-page'
import { bool, instant, int, readRows } from '@/lib/db/set-based'
import { ruleLists } from '@/lib/ledger/entry-kinds'
import { ruleUnits } from '@/lib/rules/terms'
import { reporters } from './input'
import { sumWhen } from './queries'
import { decidableBy, isBeforeMeeting, isOpen } from './who-may-decide'

const sheetRow = z.object({
  id: z.string(),
  ruleId: z.string(),
  ruleName: z.string(),
  list: z.enum(ruleLists),
  unit: z.enum(ruleUnits),
  occurredOn: z.string(),
  reportedBy: z.enum(reporters),
  note: z.string().nullable(),
  /** Where all its households were told alike. */
  toldHousehold: z.string().nullable(),
  recordedById: z.string(),
  recordedBy: z.string(),
  recordedAt: instant,
  /** Whether the rule asked for a photo when it was written down, and how many it has. */
  photoRequired: bool,
  photos: int,
  /** Who took the sheet back as a whole, when and why; null for one that stands. */
  withdrawnBy: z.string().nullable(),
  withdrawnAt: instant.nullable(),
  withdrawReason: z.string().nullable(),
  /** Claims of the sheet and their points, then how many wait, passed, were declined, withdrawn. */
  claims: int,
  points: int,
  waiting: int,
  waitingPoints: int,
  passed: int,
  passedPoints: int,
  declined: int,
  withdrawn: int,
  /** How many of the passed ones were taken back in the book. */
  reversed: int,
  /** Of those that wait: put off by a review. */
  postponed: int,
  /** Of those that wait: before a meeting, and which. */
  atMeeting: int,
  meetingId: z.string().nullable(),
  /** How many of the waiting ones this person may decide. */
  decidable: int,
  total: int,
})
/** One recording sheet and what became of it. */
export type Sheet = Omit<z.infer<typeof sheetRow>, 'total'>

export interface SheetsPage {
  sheets: Sheet[]
  /** Sheets of all pages. */
  total: number
  /** The page that was found: the first where there is no such page. */
  page: number
}

/** Sheets with claims that nobody has decided, oldest first: the review's queue. */
export async function waitingSheets(
  reader: Reader,
  actor: Actor,
  page: number,
): Promise<SheetsPage> {
  const where = Prisma.sql`b."id" IN (SELECT c."batchId" FROM "Claim" c
    WHERE c."villageId" = ${actor.villageId} AND ${isOpen})`
  return sheetsPage(reader, actor, where, Prisma.sql`b."recordedAt", b."id"`, page)
}

/** Sheets that a meeting can take up, oldest first: nobody decided them, no meeting has them. */
export async function sheetsForMeeting(
  reader: Reader,
  actor: Actor,
  most: number,
): Promise<{ sheets: Sheet[]; waiting: number }> {
  const free = Prisma.sql`c."villageId" = ${actor.villageId} AND ${isOpen} AND c."meetingId" IS NULL`
  const rows = await reader.$queryRaw`
    SELECT CAST(COUNT(*) AS INTEGER) AS "waiting" FROM "Claim" c WHERE ${free}`
  const [counted] = readRows(z.object({ waiting: int }), rows)
  const where = Prisma.sql`b."id" IN (SELECT c."batchId" FROM "Claim" c WHERE ${free})`
  const order = Prisma.sql`b."recordedAt", b."id"`
  const { sheets } = await sheetsPage(reader, actor, where, order, 1, most)
  return { sheets, waiting: counted?.waiting ?? 0 }
}

export const outcomes = ['waiting', 'postponed', 'declined', 'passed'] as const
/** What can have become of a claim, for who wrote it down. */
export type Outcome = (typeof outcomes)[number]

/**
 * What this person wrote down lately and what became of it, newest first; with `outcome` only
 * sheets with such a claim.
 */
export async function sheetsRecordedBy(
  reader: Reader,
  actor: Actor,
  page: number,
  outcome?: Outcome,
): Promise<SheetsPage> {
  const such = outcome
    ? Prisma.sql`AND EXISTS (SELECT 1 FROM "Claim" c WHERE c."villageId" = b."villageId"
        AND c."batchId" = b."id" AND CAST(c."status" AS TEXT) = ${outcome.toUpperCase()})`
    : Prisma.empty
  const where = Prisma.sql`b."recordedById" = ${actor.staffId} ${such}`
  return sheetsPage(reader, actor, where, Prisma.sql`b."recordedAt" DESC, b."id" DESC`, page)
}

/** One sheet; with `own`, only if this person recorded it. */
export async function sheetById(
  reader: Reader,
  actor: Actor,
  sheetId: string,
  { own = false } = {},
): Promise<Sheet | null> {
  const mine = own ? Prisma.sql`AND b."recordedById" = ${actor.staffId}` : Prisma.empty
  const where = Prisma.sql`b."id" = ${sheetId} ${mine}`
  const { sheets } = await sheetsPage(reader, actor, where, Prisma.sql`b."id"`, 1)
  return sheets[0] ?? null
}

/** The sheets of one page are found first, so that only their claims are added up. */
async function sheetsPage(
  reader: Reader,
  actor: Actor,
  where: Prisma.Sql,
  order: Prisma.Sql,
  page: number,
  size?: number,
): Promise<SheetsPage> {
  const status = Prisma.sql`CAST(c."status" AS TEXT)`
  const count = (when: Prisma.Sql) => sumWhen(when, Prisma.sql`1`)
  const points = (when: Prisma.Sql) => sumWhen(when, Prisma.sql`c."points"`)
  const rows = await reader.$queryRaw`
    WITH shown AS (
      SELECT b.*, CAST(COUNT(*) OVER () AS INTEGER) AS "total" FROM "Batch" b
      WHERE b."villageId" = ${actor.villageId} AND ${where}
      ORDER BY ${order} ${onPage(page, size)}
    )
    SELECT b."id", b."ruleId", b."ruleName", b."occurredOn", b."note", b."recordedAt",
      CAST(b."reportedBy" AS TEXT) AS "reportedBy", b."total", b."recordedById",
      COALESCE(recorder."name", '') AS "recordedBy", k.*,
      withdrawer."name" AS "withdrawnBy", b."withdrawnAt", b."withdrawReason",
      EXISTS (SELECT 1 FROM "RuleVersion" v WHERE v."villageId" = b."villageId"
        AND v."ruleId" = b."ruleId" AND v."version" = k."ruleVersion" AND v."photoRequired"
      ) AS "photoRequired",
      (SELECT CAST(COUNT(*) AS INTEGER) FROM "Photo" p WHERE p."villageId" = b."villageId"
        AND p."batchId" = b."id" AND p."removedAt" IS NULL) AS "photos"
    FROM shown b
    JOIN (
      SELECT c."batchId", MIN(CAST(c."list" AS TEXT)) AS "list", MIN(CAST(c."unit" AS TEXT)) AS "unit",
        CASE WHEN COUNT(c."toldHousehold") = COUNT(*)
          AND MIN(c."toldHousehold") = MAX(c."toldHousehold")
          THEN MIN(c."toldHousehold") END AS "toldHousehold",
        MIN(c."ruleVersion") AS "ruleVersion",
        CAST(COUNT(*) AS INTEGER) AS "claims", CAST(SUM(c."points") AS INTEGER) AS "points",
        ${count(isOpen)} AS "waiting", ${points(isOpen)} AS "waitingPoints",
        ${count(Prisma.sql`${status} = 'PASSED'`)} AS "passed",
        ${points(Prisma.sql`${status} = 'PASSED'`)} AS "passedPoints",
        ${count(Prisma.sql`${status} = 'DECLINED'`)} AS "declined",
        ${count(Prisma.sql`${status} = 'WITHDRAWN'`)} AS "withdrawn",
        ${count(Prisma.sql`${status} = 'POSTPONED'`)} AS "postponed",
        COUNT(r."id") AS "reversed",
        ${count(isBeforeMeeting)} AS "atMeeting",
        MAX(CASE WHEN ${isBeforeMeeting} THEN c."meetingId" END) AS "meetingId",
        ${count(decidableBy(actor))} AS "decidable"
      FROM "Claim" c
      LEFT JOIN "Entry" e ON e."villageId" = c."villageId" AND e."claimId" = c."id"
      LEFT JOIN "Entry" r ON r."villageId" = e."villageId" AND r."reversesId" = e."id"
      WHERE c."villageId" = ${actor.villageId} AND c."batchId" IN (SELECT "id" FROM shown)
      GROUP BY c."batchId"
    ) k ON k."batchId" = b."id"
    LEFT JOIN "Staff" recorder ON recorder."id" = b."recordedById"
    LEFT JOIN "Staff" withdrawer ON withdrawer."id" = b."withdrawnById"
    ORDER BY ${order}`
  const sheets = readRows(sheetRow, rows)
  if (sheets.length === 0 && page > 1) return sheetsPage(reader, actor, where, order, 1)
  return { sheets, total: sheets[0]?.total ?? 0, page }
}
