import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { bool, readRows } from '@/lib/db/set-based'
import type { Actor } from './actor'
import { type Role, roles } from './deeds'
import { goesOn } from './end-session'
import { type VillageSign, villageSignShape } from './village'

/** Somebody who is signed in, with everything that a request asks about them. */
export interface SignedIn {
  person: Omit<Actor, 'now'>
  /** Somebody else made the password: they may choose their own, and nothing else before. */
  passwordGiven: boolean
  village: VillageSign
  /** Whether the village takes points away. */
  deductions: boolean
}

const signedInRow = z.object({
  staffId: z.string(),
  personName: z.string(),
  passwordGiven: bool,
  householdId: z.string().nullable(),
  roles: z.string().nullable(),
  relativeIds: z.string().nullable(),
  groupIds: z.string().nullable(),
  deductions: bool,
  ...villageSignShape,
})

/**
 * Who a session belongs to, in one statement: it is asked at every request. Null when the person
 * has retired, signed out, or the version was raised since; that is how a session ends at once.
 * Households that were merged into the person's own or a relative's are left to others like these.
 */
export async function findSignedIn(
  reader: Reader,
  session: { staffId: string; sessionVersion: number; sessionId?: string },
): Promise<SignedIn | null> {
  // Both engines know string_agg (SQLite since 3.44).
  const rows = await reader.$queryRaw`
    SELECT s."id" AS "staffId", s."name" AS "personName", s."passwordGiven", s."householdId",
      (SELECT string_agg(CAST(r."role" AS TEXT), ',') FROM "StaffRole" r
        WHERE r."villageId" = s."villageId" AND r."staffId" = s."id") AS "roles",
      (SELECT string_agg(near."id", ',') FROM (
        SELECT f."householdId" AS "id" FROM "StaffRelative" f
          WHERE f."villageId" = s."villageId" AND f."staffId" = s."id"
        UNION
        SELECT p."id" FROM "Household" p
          WHERE p."villageId" = s."villageId" AND p."mergedIntoId" IN (
            SELECT f."householdId" FROM "StaffRelative" f
              WHERE f."villageId" = s."villageId" AND f."staffId" = s."id"
            UNION ALL SELECT s."householdId")) AS near) AS "relativeIds",
      (SELECT string_agg(g."id", ',') FROM "Group" g
        WHERE g."villageId" = s."villageId" AND g."leaderId" = s."id") AS "groupIds",
      v."id", v."slug", v."name", v."storeName", v."demo", v."deductions",
      CAST(v."placeLabel" AS TEXT) AS "placeLabel", CAST(v."groupLabel" AS TEXT) AS "groupLabel",
      CAST(v."boardNames" AS TEXT) AS "boardNames"
    FROM "Staff" s
    JOIN "Village" v ON v."id" = s."villageId"
    WHERE s."id" = ${session.staffId} AND s."retiredAt" IS NULL
      AND s."sessionVersion" = CAST(${session.sessionVersion} AS INTEGER)
      AND ${goesOn(session.sessionId)}`
  const [row] = readRows(signedInRow, rows)
  if (!row) return null
  const {
    staffId,
    personName,
    passwordGiven,
    householdId,
    roles: held,
    relativeIds,
    groupIds,
    deductions,
    ...village
  } = row
  return {
    person: {
      villageId: village.id,
      staffId,
      name: personName,
      roles: listed(held).filter(isRole),
      householdId,
      relativeIds: listed(relativeIds),
      groupIds: listed(groupIds),
    },
    passwordGiven,
    village,
    deductions,
  }
}

function listed(text: string | null): string[] {
  return text ? text.split(',') : []
}

function isRole(word: string): word is Role {
  return roles.some((role) => role === word)
}

/** One row of the office's list of people. */
export interface StaffLine {
  id: string
  name: string
  signInName: string
  roles: Role[]
  household: { number: number; headName: string } | null
  relatives: { number: number; headName: string }[]
  /** Names of the groups that are led. */
  groups: string[]
  retiredAt: Date | null
}

const staffColumns = {
  id: true,
  name: true,
  signInName: true,
  retiredAt: true,
  roles: { select: { role: true } },
  household: { select: { number: true, headName: true } },
  relatives: { select: { household: { select: { number: true, headName: true } } } },
  groups: { select: { name: true }, orderBy: { name: 'asc' } },
} as const

const mostStaffListed = 200

/** Everybody with a sign-in: those who still serve, then those who left, the last of them first. */
export async function listStaff(reader: Reader, villageId: string): Promise<StaffLine[]> {
  const staff = await reader.staff.findMany({
    where: { villageId },
    select: staffColumns,
    orderBy: [{ retiredAt: { sort: 'desc', nulls: 'first' } }, { addedAt: 'asc' }, { id: 'asc' }],
    take: mostStaffListed,
  })
  return staff.map(lineOf)
}

/** One person with a sign-in; null for a stranger's id. */
export async function findStaff(
  reader: Reader,
  villageId: string,
  staffId: string,
): Promise<StaffLine | null> {
  const staff = await reader.staff.findFirst({
    where: { villageId, id: staffId },
    select: staffColumns,
  })
  return staff && lineOf(staff)
}

interface StaffRow extends Omit<StaffLine, 'roles' | 'relatives' | 'groups'> {
  roles: { role: Role }[]
  groups: { name: string }[]
  relatives: { household: { number: number; headName: string } }[]
}

function lineOf(staff: StaffRow): StaffLine {
  const held = staff.roles.map(({ role }) => role)
  return {
    ...staff,
    roles: roles.filter((role) => held.includes(role)),
    groups: staff.groups.map(({ name }) => name),
    relatives: staff.relatives
      .map(({ household }) => household)
      .sort((a, b) => a.number - b.number),
  }
}
