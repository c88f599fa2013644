import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { onPage } from '@/lib/db/on-page'
import { bool, instant, int, readRows } from '@/lib/db/set-based'
import { ruleLists } from '@/lib/ledger/entry-kinds'
import { ruleScales, ruleUnits } from '@/lib/rules/terms'
import { sumWhen } from './queries'
import { isOpen } from './who-may-decide'

export const votes = ['PASS', 'DECLINE', 'POSTPONE'] as const
const statuses = ['WAITING', 'PASSED', 'DECLINED', 'POSTPONED', 'WITHDRAWN'] as const

const one = Prisma.sql`1`
const vote = Prisma.sql`CAST(l."vote" AS TEXT)`
/** A line `l` that lies before its meeting: its claim `c` is nobody's yet. */
const isLying = Prisma.sql`(l."confirmedById" IS NULL AND c."meetingId" = l."meetingId" AND ${isOpen})`
const confirmed = Prisma.sql`l."confirmedById" IS NOT NULL`

/** Nobody confirmed it, and it lies here no longer: the meeting ended, or it was taken back. */
const isUnconfirmed = Prisma.sql`(l."confirmedById" IS NULL
  AND (c."meetingId" IS NULL OR c."meetingId" <> l."meetingId" OR NOT ${isOpen}))`

const saying = (what: (typeof votes)[number], when: Prisma.Sql) =>
  sumWhen(Prisma.sql`${when} AND ${vote} = ${what}`, one)
const tally = Prisma.sql`
  ${saying('PASS', confirmed)} AS "passed", ${saying('DECLINE', confirmed)} AS "declined",
  ${saying('POSTPONE', confirmed)} AS "postponed",
  ${sumWhen(isLying, one)} AS "lying", ${sumWhen(isUnconfirmed, one)} AS "unconfirmed"`

const meetingRow = z.object({
  id: z.string(),
  heldOn: z.string(),
  place: z.string(),
  openedBy: z.string(),
  endedAt: instant.nullable(),
  claims: int,
  /** Claims that somebody still has to confirm. */
  lying: int,
  /** What was confirmed. */
  passed: int,
  declined: int,
  postponed: int,
  /** What nobody confirmed and lies here no longer. */
  unconfirmed: int,
  total: int,
})
/** A meeting and what became of the claims before it. */
export type MeetingLine = Omit<z.infer<typeof meetingRow>, 'total'>

/** Meetings of the village, those that go on first, then the newest. */
export async function meetingsPage(
  reader: Reader,
  villageId: string,
  page: number,
): Promise<{ meetings: MeetingLine[]; total: number }> {
  const meetings = await meetingRows(reader, villageId, Prisma.sql`1 = 1`, page)
  return { meetings, total: meetings[0]?.total ?? 0 }
}

/** Meetings that go on: what the queue leads back to. */
export async function openMeetings(reader: Reader, villageId: string): Promise<MeetingLine[]> {
  return meetingRows(reader, villageId, Prisma.sql`m."endedAt" IS NULL`, 1)
}

export interface MeetingFile extends MeetingLine {
  people: { name: string; staffId: string | null }[]
}

/** One meeting with everybody who was there; null for a stranger's id. */
export async function meetingById(
  reader: Reader,
  villageId: string,
  meetingId: string,
): Promise<MeetingFile | null> {
  const [meeting] = await meetingRows(reader, villageId, Prisma.sql`m."id" = ${meetingId}`, 1)
  if (!meeting) return null
  const people = await reader.meetingPerson.findMany({
    where: { villageId, meetingId },
    select: { name: true, staffId: true },
    orderBy: { position: 'asc' },
  })
  return { ...meeting, people }
}

async function meetingRows(reader: Reader, villageId: string, where: Prisma.Sql, page: number) {
  const rows = await reader.$queryRaw`
    WITH shown AS (
      SELECT m.*, CAST(COUNT(*) OVER () AS INTEGER) AS "total" FROM "Meeting" m
      WHERE m."villageId" = ${villageId} AND ${where}
      ORDER BY CASE WHEN m."endedAt" IS NULL THEN 0 ELSE 1 END, m."heldOn" DESC, m."id" DESC
      ${onPage(page)}
    )
    SELECT m."id", m."heldOn", m."place", m."endedAt", m."total",
      COALESCE(opener."name", '') AS "openedBy",
      CAST(COUNT(l."claimId") AS INTEGER) AS "claims",
      ${tally}
    FROM shown m
    LEFT JOIN "Staff" opener ON opener."id" = m."openedById"
    LEFT JOIN "MeetingClaim" l ON l."villageId" = m."villageId" AND l."meetingId" = m."id"
    LEFT JOIN "Claim" c ON c."villageId" = l."villageId" AND c."id" = l."claimId"
    GROUP BY m."id", m."heldOn", m."place", m."endedAt", m."total", opener."name"
    ORDER BY CASE WHEN m."endedAt" IS NULL THEN 0 ELSE 1 END, m."heldOn" DESC, m."id" DESC`
  return readRows(meetingRow, rows)
}

const sheetRow = z.object({
  id: z.string(),
  ruleId: z.string(),
  ruleName: z.string(),
  list: z.enum(ruleLists),
  unit: z.enum(ruleUnits),
  occurredOn: z.string(),
  recordedBy: z.string(),
  note: z.string().nullable(),
  claims: int,
  points: int,
  lying: int,
  unconfirmed: int,
  /** Of the claims that lie before the meeting: deductions whose household was not told. */
  untold: int,
  /** What was typed for those that lie there. */
  toPass: int,
  toDecline: int,
  toPostpone: int,
  /** What was confirmed. */
  passed: int,
  declined: int,
  postponed: int,
})
/** The claims of one sheet before a meeting, in counts. */
export type MeetingSheet = z.infer<typeof sheetRow>

/** The sheets before a meeting, by the day of the deed; with `sheetId` that one alone. */
export async function sheetsOfMeeting(
  reader: Reader,
  villageId: string,
  meetingId: string,
  sheetId?: string,
): Promise<MeetingSheet[]> {
  const only = sheetId === undefined ? Prisma.empty : Prisma.sql`AND c."batchId" = ${sheetId}`
  const untold = Prisma.sql`${isLying} AND c."points" <= 0 AND c."toldHousehold" IS NULL`
  const rows = await reader.$queryRaw`
    SELECT b."id", b."ruleId", b."ruleName", b."occurredOn", b."note",
      COALESCE(recorder."name", '') AS "recordedBy",
      MIN(CAST(c."list" AS TEXT)) AS "list", MIN(CAST(c."unit" AS TEXT)) AS "unit",
      CAST(COUNT(*) AS INTEGER) AS "claims", CAST(SUM(c."points") AS INTEGER) AS "points",
      ${sumWhen(untold, one)} AS "untold", ${tally},
      ${saying('PASS', isLying)} AS "toPass", ${saying('DECLINE', isLying)} AS "toDecline",
      ${saying('POSTPONE', isLying)} AS "toPostpone"
    FROM "MeetingClaim" l
    JOIN "Claim" c ON c."villageId" = l."villageId" AND c."id" = l."claimId"
    JOIN "Batch" b ON b."villageId" = c."villageId" AND b."id" = c."batchId"
    LEFT JOIN "Staff" recorder ON recorder."id" = b."recordedById"
    WHERE l."villageId" = ${villageId} AND l."meetingId" = ${meetingId} ${only}
    GROUP BY b."id", b."ruleId", b."ruleName", b."occurredOn", b."note", b."recordedAt",
      recorder."name"
    ORDER BY b."occurredOn", b."recordedAt", b."id"`
  return readRows(sheetRow, rows)
}

const claimRow = z.object({
  id: z.string(),
  sheetId: z.string(),
  householdId: z.string(),
  number: int,
  headName: z.string(),
  memberName: z.string().nullable(),
  quantity: int,
  points: int,
  scale: z.enum(ruleScales),
  barredUntil: z.string().nullable(),
  status: z.enum(statuses),
  toldHousehold: z.string().nullable(),
  /** Why it was postponed before, and how often. */
  decisionNote: z.string().nullable(),
  timesPostponed: int,
  vote: z.enum(votes),
  reason: z.string().nullable(),
  confirmedBy: z.string().nullable(),
  /** Whether it still lies before the meeting. */
  lying: bool,
})
/** A claim before a meeting, with what the table said. */
export type ClaimAtMeeting = z.infer<typeof claimRow>

/** So many claims of a sheet stand on one page of a meeting; numbers reach the others. */
export const claimsPerMeetingPage = 100

/**
 * The claims before a meeting by sheet and household: a page of one sheet's, with `different` only
 * those that the table does not pass, or all on paper.
 */
export async function claimsAtMeeting(
  reader: Reader,
  villageId: string,
  meetingId: string,
  part?: { sheetId: string; page: number; size: number; different?: true },
): Promise<ClaimAtMeeting[]> {
  const different = part?.different ? Prisma.sql`AND ${vote} <> 'PASS'` : Prisma.empty
  const only = part ? Prisma.sql`AND c."batchId" = ${part.sheetId} ${different}` : Prisma.empty
  const cut = part ? onPage(part.page, part.size) : Prisma.empty
  const rows = await reader.$queryRaw`
    SELECT c."id", c."batchId" AS "sheetId", c."householdId", h."number", h."headName",
      c."memberName", c."quantity", c."points",
      CAST(c."scale" AS TEXT) AS "scale", c."barredUntil", CAST(c."status" AS TEXT) AS "status",
      c."toldHousehold", c."decisionNote", c."postponed" AS "timesPostponed", ${vote} AS "vote",
      l."reason", confirmer."name" AS "confirmedBy",
      CASE WHEN ${isLying} THEN 1 ELSE 0 END AS "lying"
    FROM "MeetingClaim" l
    JOIN "Claim" c ON c."villageId" = l."villageId" AND c."id" = l."claimId"
    JOIN "Household" h ON h."villageId" = c."villageId" AND h."id" = c."householdId"
    LEFT JOIN "Staff" confirmer ON confirmer."id" = l."confirmedById"
    WHERE l."villageId" = ${villageId} AND l."meetingId" = ${meetingId} ${only}
    ORDER BY c."batchId", h."number", c."id" ${cut}`
  return readRows(claimRow, rows)
}

/** The households of a sheet whose claims still lie before the meeting: what numbers can call. */
export async function householdsLying(
  reader: Reader,
  villageId: string,
  meetingId: string,
  sheetId: string,
): Promise<{ number: number; headName: string }[]> {
  const rows = await reader.$queryRaw`
    SELECT h."number", h."headName" FROM "MeetingClaim" l
    JOIN "Claim" c ON c."villageId" = l."villageId" AND c."id" = l."claimId"
    JOIN "Household" h ON h."villageId" = c."villageId" AND h."id" = c."householdId"
    WHERE l."villageId" = ${villageId} AND l."meetingId" = ${meetingId}
      AND c."batchId" = ${sheetId} AND ${isLying}
    ORDER BY h."number"`
  return readRows(z.object({ number: int, headName: z.string() }), rows)
}

/** Who can sit at the table: everybody with a sign-in of today. */
export async function staffForMeeting(reader: Reader, villageId: string) {
  return reader.staff.findMany({
    where: { villageId, retiredAt: null },
    select: { id: true, name: true },
    orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
    take: 60,
  })
}
