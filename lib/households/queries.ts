import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { bool, instant, int, readRows } from '@/lib/db/set-based'
import { rowsPerPage } from '@/lib/shared/rows-per-page'
import { largestNumber, livings } from './input'
import { beginsLike, firstLetterOf, meantBy, typedSearch } from './meant-by'
import { stands } from './taken-back'

/** Answers to a search; who finds more types one more letter. */
export const mostFound = 12
/** Households on one printed register. */
export const mostPrinted = 5_000

// no name holds a control character
const nameBreak = '\u001f'
const names = z
  .string()
  .nullable()
  .transform((joined) => (joined ? joined.split(nameBreak).map((name) => ({ name })) : []))

const listRow = z.object({
  id: z.string(),
  number: int,
  headName: z.string(),
  balance: int,
  living: z.enum(livings),
  ranked: bool,
  barredUntil: z.string().nullable(),
  group: z.string().transform((name) => ({ name })),
  members: names,
  total: int,
})

/** A household in a list. The members are those who have not left, the head first. */
export type HouseholdInList = Omit<z.infer<typeof listRow>, 'total'>

export interface HouseholdFilter {
  /** A number, a name of any member or its pinyin. */
  typed?: string
  groupId?: string
  living?: HouseholdInList['living']
  /** Without a way of living being asked for: also those that are no more. */
  closedToo?: boolean
}

interface Slice {
  take: number
  skip?: number
}

/**
 * Finds households by number, by the name of any member, or by its pinyin, whole, initials or
 * mixed with characters. At most twelve, by number.
 */
export async function findHouseholds(
  reader: Reader,
  villageId: string,
  typed: string,
  { offered = false } = {},
): Promise<HouseholdInList[]> {
  const search = typedSearch(typed)
  if (search === '') return []
  const terms = [Prisma.sql`h."villageId" = ${villageId}`]
  if (offered) terms.push(Prisma.sql`CAST(h."living" AS TEXT) <> 'CLOSED'`)
  const { households } = await listMeant(reader, villageId, terms, search, { take: mostFound })
  return households
}

/**
 * A page of the households, by number; narrowed to what was typed, a group, a way of living. A
 * page that lies behind the last one is the first.
 */
export async function householdsPage(
  reader: Reader,
  villageId: string,
  { typed = '', groupId, living, closedToo = true }: HouseholdFilter,
  page: number,
  size = rowsPerPage,
): Promise<{ households: HouseholdInList[]; total: number; page: number }> {
  const terms = [Prisma.sql`h."villageId" = ${villageId}`]
  if (groupId) terms.push(Prisma.sql`h."groupId" = ${groupId}`)
  if (living) terms.push(Prisma.sql`CAST(h."living" AS TEXT) = ${living}`)
  else if (!closedToo) terms.push(Prisma.sql`CAST(h."living" AS TEXT) <> 'CLOSED'`)
  const search = typedSearch(typed)
  const list = (slice: Slice) =>
    search === ''
      ? listHouseholds(reader, terms, slice)
      : listMeant(reader, villageId, terms, search, slice)
  const found = await list({ take: size, skip: (page - 1) * size })
  if (found.households.length > 0 || page === 1) return { ...found, page }
  return { ...(await list({ take: size })), page: 1 }
}

async function listMeant(
  reader: Reader,
  villageId: string,
  terms: readonly Prisma.Sql[],
  search: string,
  slice: Slice,
): Promise<{ households: HouseholdInList[]; total: number }> {
  const found = await listHouseholds(reader, [...terms, meantBy(search)], slice)
  if (found.total > 0) return found
  const ids = await idsOfMixedSearch(reader, villageId, search)
  if (ids.length === 0) return found
  return listHouseholds(reader, [...terms, Prisma.sql`h."id" IN (${Prisma.join(ids)})`], slice)
}

/** 张xm, zhangxm: no column holds all such mixtures, so the names are looked through here. */
async function idsOfMixedSearch(
  reader: Reader,
  villageId: string,
  search: string,
): Promise<string[]> {
  const first = firstLetterOf(search)
  if (first === '') return []
  const members = await reader.member.findMany({
    where: { villageId, leftOn: null, initials: { startsWith: first } },
    select: { householdId: true, name: true },
  })
  const meant = members.filter(({ name }) => beginsLike(name, search))
  return [...new Set(meant.map(({ householdId }) => householdId))].slice(0, 500)
}

/** One statement: rows, their members' names and how many there are in all. */
async function listHouseholds(
  reader: Reader,
  terms: readonly Prisma.Sql[],
  { take, skip = 0 }: Slice,
): Promise<{ households: HouseholdInList[]; total: number }> {
  const rows = await reader.$queryRaw`
    SELECT h."id", h."number", h."headName", h."balance", CAST(h."living" AS TEXT) AS "living",
      h."ranked", h."barredUntil", g."name" AS "group", ${presentMembers} AS "members",
      COUNT(*) OVER () AS "total"
    FROM "Household" h
    JOIN "Group" g ON g."villageId" = h."villageId" AND g."id" = h."groupId"
    WHERE ${Prisma.join([stands, ...terms], ' AND ')}
    ORDER BY h."number"
    LIMIT CAST(${take} AS INTEGER) OFFSET CAST(${skip} AS INTEGER)`
  const read = readRows(listRow, rows)
  return {
    total: read[0]?.total ?? 0,
    households: read.map(({ total, ...household }) => household),
  }
}

// Both engines know string_agg (SQLite since 3.44).
const presentMembers = Prisma.sql`(
  SELECT string_agg(m."name", ${nameBreak} ORDER BY m."position") FROM "Member" m
  WHERE m."villageId" = h."villageId" AND m."householdId" = h."id" AND m."leftOn" IS NULL)`

const fileRow = z.object({
  id: z.string(),
  number: int,
  headName: z.string(),
  balance: int,
  living: z.enum(livings),
  ranked: bool,
  barredUntil: z.string().nullable(),
  barredReason: z.string().nullable(),
  /** The sheet by which it was barred. */
  barSheetId: z.string().nullable(),
  cardVersion: int,
  cardPrintedAt: instant.nullable(),
  cardHash: z.string(),
  groupId: z.string(),
  groupName: z.string(),
  members: names,
  /** Who lived there once, the last to leave first. */
  former: names,
  entries: int,
  visitNeeded: bool,
  visitNote: z.string().nullable(),
  /** Of a merged household: who carries it on. */
  heirNumber: int.nullable(),
  heirHead: z.string().nullable(),
})

/** All that the office keeps of one household; `entries` counts the lines of its passbook. */
export type HouseholdFile = z.infer<typeof fileRow>

/** The household with this number, in one statement; null for a number that nobody has. */
export async function householdByNumber(
  reader: Reader,
  villageId: string,
  number: number,
): Promise<HouseholdFile | null> {
  if (!Number.isInteger(number) || number < 1 || number > largestNumber) return null
  const rows = await reader.$queryRaw`
    SELECT h."id", h."number", h."headName", h."balance", CAST(h."living" AS TEXT) AS "living",
      h."ranked", h."barredUntil", h."barredReason", h."cardVersion", h."cardHash", h."cardPrintedAt",
      h."groupId",
      CASE WHEN h."barredUntil" IS NOT NULL THEN (
        SELECT c."batchId" FROM "Claim" c
        JOIN "Household" p ON p."villageId" = c."villageId" AND p."id" = c."householdId"
        WHERE c."villageId" = h."villageId" AND h."id" IN (p."id", p."mergedIntoId")
          AND c."barredUntil" = h."barredUntil" AND CAST(c."status" AS TEXT) = 'PASSED'
        ORDER BY c."id" DESC LIMIT 1) END AS "barSheetId",
      g."name" AS "groupName", ${presentMembers} AS "members",
      (SELECT string_agg(m."name", ${nameBreak} ORDER BY m."leftOn" DESC) FROM "Member" m
        WHERE m."villageId" = h."villageId" AND m."householdId" = h."id"
          AND m."leftOn" IS NOT NULL) AS "former",
      (SELECT COUNT(*) FROM "Entry" e
        WHERE e."villageId" = h."villageId" AND e."householdId" = h."id") AS "entries",
      h."visitNeeded", h."visitNote", heir."number" AS "heirNumber", heir."headName" AS "heirHead"
    FROM "Household" h
    LEFT JOIN "Household" heir ON heir."villageId" = h."villageId" AND heir."id" = h."mergedIntoId"
    JOIN "Group" g ON g."villageId" = h."villageId" AND g."id" = h."groupId"
    WHERE h."villageId" = ${villageId} AND h."number" = CAST(${number} AS INTEGER)`
  return readRows(fileRow, rows)[0] ?? null
}

/** The village's groups, in its own order. */
export async function groupsOf(reader: Reader, villageId: string) {
  return reader.group.findMany({ where: { villageId }, orderBy: { position: 'asc' } })
}
