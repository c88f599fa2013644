import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { roles as allRoles, type Role } from '@/lib/access/deeds'
import type { Reader } from '@/lib/db/client'
import { groupWords } from '@/lib/households/group-words'
import { standing } from '@/lib/households/taken-back'
import type { ImportContext } from './importer'

export async function contextOf(
  reader: Reader,
  villageId: string,
  importId: string,
): Promise<ImportContext> {
  const { groupLabel } = await reader.village.findUniqueOrThrow({
    where: { id: villageId },
    select: { groupLabel: true },
  })
  const firstList = (await reader.household.count({ where: { villageId, ...standing } })) === 0
  return { importId, groupWord: groupWords[groupLabel], firstList }
}

/**
 * Who confirmed an import or its undoing, as they act while it goes on after their request: with the
 * relatives they have now, and with the parts they had then (`actingRoles`, JSON): what was confirmed
 * is finished, or half a table would stand in the book. Without them with the parts of now.
 */
export async function actorBehind(
  reader: Reader,
  staffId: string,
  now: Date,
  actingRoles: string | null = null,
): Promise<Actor> {
  const { villageId, name, householdId, roles, relatives } = await reader.staff.findUniqueOrThrow({
    where: { id: staffId },
    include: { roles: true, relatives: true },
  })
  const groups = await reader.group.findMany({
    where: { villageId, leaderId: staffId },
    select: { id: true },
  })
  return {
    villageId,
    staffId,
    name,
    roles: actingRoles ? rolesIn(actingRoles) : roles.map(({ role }) => role),
    householdId,
    relativeIds: relatives.map((relative) => relative.householdId),
    groupIds: groups.map((group) => group.id),
    now,
  }
}

function rolesIn(json: string): Role[] {
  return z.array(z.enum(allRoles)).parse(JSON.parse(json))
}
