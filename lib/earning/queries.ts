import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import type { Reader } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { onPage } from '@/lib/db/on-page'
import { bool, instant, int, readRows } from '@/lib/db/set-based'
import { scoresRead, scoresTogether } from '@/lib/ledger/scores-together'
import type { PointsSoFar } from '@/lib/rules/caps'
import { ruleScales } from '@/lib/rules/terms'
import type { CivilMonth } from '@/lib/shared/civil-date'
import type { Refusal } from '@/lib/shared/result'
import { type DeedsInParts, nothingSoFar, pointsSoFar } from './points-so-far'
import { joinSaidBefore } from './said-before'
import type { Sheet } from './sheet-queries'
import { decidableBy, isBeforeMeeting, isOpen, undecided, whyNotInQueue } from './who-may-decide'

const claimsPerPage = 50
/** A sheet is one decision of the review: up to so many claims of it are read and decided at once. */
export const claimsPerSheet = 500

const claimRow = z.object({
  id: z.string(),
  householdId: z.string(),
  number: int,
  headName: z.string(),
  memberName: z.string().nullable(),
  quantity: int,
  points: int,
  scale: z.enum(ruleScales),
  barredUntil: z.string().nullable(),
  status: z.enum(['WAITING', 'PASSED', 'DECLINED', 'POSTPONED', 'WITHDRAWN']),
  recordedById: z.string(),
  singleReview: bool,
  decidedBy: z.string().nullable(),
  decidedAt: instant.nullable(),
  decisionNote: z.string().nullable(),
  /** The meeting that it lies before, while it waits. */
  meetingId: z.string().nullable(),
  heldOn: z.string().nullable(),
  /** What the table of an ended meeting said and nobody confirmed: 不通过 or 缓议. */
  saidVote: z.enum(['DECLINE', 'POSTPONE']).nullable(),
  saidReason: z.string().nullable(),
  /** The line that took its entry back. */
  reversedBySeq: int.nullable(),
  timesPostponed: int,
  toldHousehold: z.string().nullable(),
  /** What each judge gave, where several judged. */
  scores: scoresRead,
  capMonth: int.nullable(),
  capQuarter: int.nullable(),
  capYear: int.nullable(),
})
/** A claim of a sheet with its household and the caps of the version it was recorded under. */
export type ClaimOfSheet = z.infer<typeof claimRow>

/** The page of so many claims that was asked for, or the last one. */
export function claimsPageWithin(asked: number, claims: number, size = claimsPerSheet): number {
  return Math.max(1, Math.min(asked, Math.ceil(claims / size)))
}

/** A page of a sheet's claims by household, those that were declined first. */
export async function claimsOnSheet(
  reader: Reader,
  villageId: string,
  sheetId: string,
  { which, page }: { which: 'all' | 'waiting' | 'decided'; page: number },
): Promise<ClaimOfSheet[]> {
  const wanted = {
    all: Prisma.sql`1 = 1`,
    waiting: isOpen,
    decided: Prisma.sql`NOT ${isOpen}`,
  }
  const rows = await reader.$queryRaw`
    SELECT c."id", c."householdId", h."number", h."headName", c."memberName", c."quantity",
      c."points", CAST(c."scale" AS TEXT) AS "scale", c."barredUntil", CAST(c."status" AS TEXT) AS "status", c."recordedById", c."singleReview",
      decider."name" AS "decidedBy", c."decidedAt", c."decisionNote",
      c."postponed" AS "timesPostponed", c."toldHousehold", held."id" AS "meetingId", held."heldOn",
      said."vote" AS "saidVote", said."reason" AS "saidReason", r."seq" AS "reversedBySeq",
      ${scoresTogether(Prisma.sql`c."villageId"`, Prisma.sql`c."id"`)} AS "scores",
      v."capMonth", v."capQuarter", v."capYear"
    FROM "Claim" c
    JOIN "Household" h ON h."villageId" = c."villageId" AND h."id" = c."householdId"
    LEFT JOIN "Staff" decider ON decider."id" = c."decidedById"
    LEFT JOIN "Meeting" held ON held."villageId" = c."villageId" AND held."id" = c."meetingId"
      AND ${isOpen}
    ${joinSaidBefore}
    LEFT JOIN "Entry" e ON e."villageId" = c."villageId" AND e."claimId" = c."id"
    LEFT JOIN "Entry" r ON r."villageId" = e."villageId" AND r."reversesId" = e."id"
    LEFT JOIN "RuleVersion" v ON v."villageId" = c."villageId" AND v."ruleId" = c."ruleId"
      AND v."version" = c."ruleVersion"
    WHERE c."villageId" = ${villageId} AND c."batchId" = ${sheetId}
      AND ${wanted[which]}
    ORDER BY CASE CAST(c."status" AS TEXT) WHEN 'DECLINED' THEN 0 ELSE 1 END, h."number", c."id"
    ${onPage(page, claimsPerSheet)}`
  return readRows(claimRow, rows)
}

/** A waiting claim before a reviewer. */
export interface ClaimToReview extends ClaimOfSheet {
  /** What the household has by the rule without this claim. */
  before: PointsSoFar
  /** What it has by the rule: in the book, and waiting, this claim included. */
  soFar: DeedsInParts
  /** Why this person may not decide it. */
  whyNot: Refusal | undefined
}

/** A page of a sheet's waiting claims, for one reviewer. */
export async function claimsToReview(
  reader: Reader,
  actor: Actor,
  sheet: Pick<Sheet, 'id' | 'ruleId' | 'occurredOn'>,
  page: number,
): Promise<ClaimToReview[]> {
  const claims = await claimsOnSheet(reader, actor.villageId, sheet.id, {
    which: 'waiting',
    page,
  })
  const history = await pointsSoFar(reader, actor.villageId, sheet)
  return claims.map((claim) => {
    const { householdId: id, number, headName, points, heldOn } = claim
    const soFar = history.get(id) ?? nothingSoFar
    return {
      ...claim,
      before: {
        month: soFar.month - points,
        quarter: soFar.quarter - points,
        year: soFar.year - points,
      },
      soFar,
      whyNot: whyNotInQueue(actor, {
        ...claim,
        household: { id, number, headName },
        meeting: heldOn === null ? null : { heldOn },
      }),
    }
  })
}

/**
 * How many claims wait in the village, how many of them this person may decide, and how many lie
 * before a meeting.
 */
export async function countWaitingClaims(
  reader: Reader,
  actor: Actor,
): Promise<{ waiting: number; decidable: number; atMeeting: number }> {
  const rows = await reader.$queryRaw`
    SELECT CAST(COUNT(*) AS INTEGER) AS "waiting",
      ${sumWhen(decidableBy(actor), Prisma.sql`1`)} AS "decidable",
      ${sumWhen(isBeforeMeeting, Prisma.sql`1`)} AS "atMeeting"
    FROM "Claim" c WHERE c."villageId" = ${actor.villageId} AND ${isOpen}`
  const [counted] = readRows(z.object({ waiting: int, decidable: int, atMeeting: int }), rows)
  return counted ?? { waiting: 0, decidable: 0, atMeeting: 0 }
}

/** What a village lacks before its first deed can be recorded. */
export async function missingToRecord(
  reader: Reader,
  villageId: string,
): Promise<'households' | 'rules' | null> {
  const rows = await reader.$queryRaw`
    SELECT EXISTS (SELECT 1 FROM "Household" h WHERE h."villageId" = v."id") AS "households",
      EXISTS (SELECT 1 FROM "Rule" r WHERE r."villageId" = v."id") AS "rules"
    FROM "Village" v WHERE v."id" = ${villageId}`
  const [there] = readRows(z.object({ households: bool, rules: bool }), rows)
  if (!there?.households) return 'households'
  return there.rules ? null : 'rules'
}

/** What waits of a household and of those it carries on: shown apart in the passbook. */
export async function waitingClaimsOfHousehold(
  reader: Reader,
  villageId: string,
  householdId: string,
) {
  return reader.claim.findMany({
    where: {
      villageId,
      household: { OR: [{ id: householdId }, { mergedIntoId: householdId }] },
      status: { in: [...undecided] },
    },
    orderBy: { occurredOn: 'desc' },
    take: claimsPerPage,
    select: {
      id: true,
      ruleName: true,
      points: true,
      scale: true,
      barredUntil: true,
      occurredOn: true,
      memberName: true,
      scores: { orderBy: { position: 'asc' }, select: { judge: true, score: true } },
    },
  })
}

const dates = z.object({
  openMonth: z.string(),
  oldestDeed: int,
  firstClosed: z.string().nullable(),
})

/** What the book's months allow a deed written today. */
export interface BookDates {
  /** The first month that still takes entries: an older deed counts in it, as 补记. */
  openMonth: CivilMonth
  /** Days a deed may lie back. */
  oldestDeed: number
  /** The first month that was closed here; null while none is. */
  firstClosed: CivilMonth | null
}

export async function bookDates(reader: Reader, villageId: string): Promise<BookDates> {
  const rows = await reader.$queryRaw`
    SELECT v."openMonth", v."oldestDeed",
      (SELECT MIN(m."month") FROM "Month" m WHERE m."villageId" = v."id") AS "firstClosed"
    FROM "Village" v WHERE v."id" = ${villageId}`
  const [found] = readRows(dates, rows)
  if (!found) throw new Error('the village of this actor does not exist')
  return found
}

export function sumWhen(when: Prisma.Sql, what: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`CAST(COALESCE(SUM(CASE WHEN ${when} THEN ${what} ELSE 0 END), 0) AS INTEGER)`
}
