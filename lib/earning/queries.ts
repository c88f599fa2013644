import type { Actor } from '@/lib/access/actor'
import type { Reader } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/sqlite/client'
import { whyNotBy } from './decide-claims'

export const claimsPerPage = 50

const inQueue = {
  household: { select: { id: true, number: true, headName: true } },
  batch: { select: { reportedBy: true, note: true } },
} satisfies Prisma.ClaimInclude

/** Sheets that wait for the review, oldest first: what the queue shows as its headings. */
export async function waitingSheets(reader: Reader, villageId: string, page: number) {
  const sheets = await reader.batch.findMany({
    where: { villageId, claims: { some: { status: { in: ['WAITING', 'POSTPONED'] } } } },
    orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
    take: claimsPerPage + 1,
    skip: (page - 1) * claimsPerPage,
    include: {
      _count: { select: { claims: { where: { status: { in: ['WAITING', 'POSTPONED'] } } } } },
      claims: { where: { status: { in: ['WAITING', 'POSTPONED'] } }, select: { points: true } },
    },
  })
  const recorders = await staffNames(reader, villageId)
  return {
    sheets: sheets.slice(0, claimsPerPage).map(({ claims, _count, ...sheet }) => ({
      ...sheet,
      recordedBy: recorders.get(sheet.recordedById) ?? '',
      claims: _count.claims,
      points: claims.reduce((sum, { points }) => sum + points, 0),
    })),
    hasNext: sheets.length > claimsPerPage,
  }
}

/** One sheet with its claims; each tells why this reviewer may not decide it, if so. */
export async function sheetForReview(reader: Reader, actor: Actor, sheetId: string) {
  const { villageId } = actor
  const sheet = await reader.batch.findFirst({
    where: { villageId, id: sheetId },
    include: { claims: { include: inQueue, orderBy: [{ household: { number: 'asc' } }] } },
  })
  if (!sheet) return null
  const names = await staffNames(reader, villageId)
  return {
    ...sheet,
    recordedBy: names.get(sheet.recordedById) ?? '',
    claims: sheet.claims.map((claim) => ({
      ...claim,
      decidedBy: claim.decidedById ? (names.get(claim.decidedById) ?? '') : null,
      whyNot: whyNotBy(actor, claim),
    })),
  }
}

/** What this person wrote down lately and what became of it, newest first. */
export async function sheetsRecordedBy(reader: Reader, actor: Actor, page: number) {
  const sheets = await reader.batch.findMany({
    where: { villageId: actor.villageId, recordedById: actor.staffId },
    orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }],
    take: claimsPerPage + 1,
    skip: (page - 1) * claimsPerPage,
    include: { claims: { select: { status: true, points: true } } },
  })
  return { sheets: sheets.slice(0, claimsPerPage), hasNext: sheets.length > claimsPerPage }
}

/** A household's claims that wait: shown apart in the passbook. */
export async function waitingClaimsOfHousehold(
  reader: Reader,
  villageId: string,
  householdId: string,
) {
  return reader.claim.findMany({
    where: { villageId, householdId, status: { in: ['WAITING', 'POSTPONED'] } },
    orderBy: { occurredOn: 'desc' },
    take: claimsPerPage,
    select: { id: true, ruleName: true, points: true, occurredOn: true, memberName: true },
  })
}

export async function countWaitingClaims(reader: Reader, villageId: string): Promise<number> {
  return reader.claim.count({ where: { villageId, status: { in: ['WAITING', 'POSTPONED'] } } })
}

async function staffNames(reader: Reader, villageId: string): Promise<Map<string, string>> {
  const staff = await reader.staff.findMany({
    where: { villageId },
    select: { id: true, name: true },
  })
  return new Map(staff.map(({ id, name }) => [id, name]))
}
