import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { int, readRows } from '@/lib/db/set-based'
import type { CivilDate, Period } from '@/lib/shared/civil-date'

const awardShape = {
  decisionId: z.string(),
  honourId: z.string(),
  honourName: z.string(),
  decidedOn: z.string(),
  position: int,
  number: int,
  headName: z.string(),
  groupName: z.string(),
  memberName: z.string().nullable(),
  points: int,
}
const awardRow = z.object(awardShape)

/** Somebody who got an honour, called as they were then. */
export type Award = Pick<
  z.infer<typeof awardRow>,
  'position' | 'number' | 'headName' | 'groupName' | 'memberName' | 'points'
>

/** An honour of a year as everybody may know it: who got it and when. */
export interface GivenHonour {
  decisionId: string
  honourId: string
  honourName: string
  decidedOn: CivilDate
  awards: Award[]
}

/** What the village gave in a year, in the order of its honours: for the wall and the certificates. */
export async function honoursGiven(
  reader: Reader,
  villageId: string,
  year: Period,
): Promise<GivenHonour[]> {
  const rows = await reader.$queryRaw`
    SELECT ${columns} ${tables}
    WHERE d."villageId" = ${villageId} AND d."year" = ${year} AND d."withdrawnAt" IS NULL
    ORDER BY x."position", d."id", a."position"`
  return honoursIn(readRows(awardRow, rows))
}

const ownRow = z.object({
  year: z.string(),
  honourName: z.string(),
  memberName: z.string().nullable(),
  formerHead: z.string().nullable(),
})

/** An honour of a household: whose of it where it is a person's, or of which that was merged into it. */
export type OwnHonour = z.infer<typeof ownRow>

/** What a household, people of it and those merged into it were given, the newest year first. */
export async function honoursOfHousehold(
  reader: Reader,
  villageId: string,
  householdId: string,
): Promise<OwnHonour[]> {
  const rows = await reader.$queryRaw`
    SELECT d."year", d."honourName", a."memberName",
      CASE WHEN h."id" <> ${householdId} THEN a."headName" END AS "formerHead"
    FROM "Household" h
    JOIN "Award" a ON a."villageId" = h."villageId" AND a."householdId" = h."id"
    JOIN "HonourDecision" d ON d."villageId" = a."villageId" AND d."id" = a."decisionId"
    JOIN "Honour" x ON x."villageId" = d."villageId" AND x."id" = d."honourId"
    WHERE h."villageId" = ${villageId} AND (h."id" = ${householdId} OR h."mergedIntoId" = ${householdId})
      AND d."withdrawnAt" IS NULL
    ORDER BY d."year" DESC, x."position", d."id", a."position"`
  return readRows(ownRow, rows)
}

/** Years in which the village gave honours, newest first. */
export async function honouredYears(reader: Reader, villageId: string): Promise<Period[]> {
  const years = await reader.honourDecision.findMany({
    where: { villageId, withdrawnAt: null },
    distinct: ['year'],
    orderBy: { year: 'desc' },
    select: { year: true },
  })
  return years.map(({ year }) => year)
}

const decisionRow = z.object({
  ...awardShape,
  present: z.string(),
  passedOver: z.string().nullable(),
  withdrawReason: z.string().nullable(),
})

/** A decision as the office keeps it. */
export interface Decision extends GivenHonour {
  present: string
  passedOver: string | null
  /** Why it was withdrawn; null while it stands. */
  withdrawReason: string | null
}

/** What the group decided on an honour of a year, what stands first and what was withdrawn after it. */
export async function decisionsOn(
  reader: Reader,
  villageId: string,
  honourId: string,
  year: Period,
): Promise<Decision[]> {
  const rows = await reader.$queryRaw`
    SELECT ${columns}, d."present", d."passedOver", d."withdrawReason" ${tables}
    WHERE d."villageId" = ${villageId} AND d."honourId" = ${honourId} AND d."year" = ${year}
    ORDER BY CASE WHEN d."withdrawnAt" IS NULL THEN 0 ELSE 1 END, d."recordedAt" DESC, d."id" DESC,
      a."position"`
  const read = readRows(decisionRow, rows)
  return honoursIn(read).flatMap((honour) => {
    const row = read.find(({ decisionId }) => decisionId === honour.decisionId)
    if (!row) return []
    const { present, passedOver, withdrawReason } = row
    return { ...honour, present, passedOver, withdrawReason }
  })
}

const columns = Prisma.sql`d."id" AS "decisionId", d."honourId", d."honourName", d."decidedOn",
  a."position", a."number", a."headName", a."groupName", a."memberName", a."points"`

const tables = Prisma.sql`FROM "HonourDecision" d
  JOIN "Honour" x ON x."villageId" = d."villageId" AND x."id" = d."honourId"
  JOIN "Award" a ON a."villageId" = d."villageId" AND a."decisionId" = d."id"`

function honoursIn(rows: readonly z.infer<typeof awardRow>[]): GivenHonour[] {
  const given = new Map<string, GivenHonour>()
  for (const { decisionId, honourId, honourName, decidedOn, ...row } of rows) {
    const honour = given.get(decisionId) ?? {
      ...{ decisionId, honourId, honourName, decidedOn },
      awards: [],
    }
    const { position, number, headName, groupName, memberName, points } = row
    honour.awards.push({ position, number, headName, groupName, memberName, points })
    given.set(decisionId, honour)
  }
  return [...given.values()]
}
