import type { Actor } from '@/lib/access/actor'
import { type Deed, deeds, mayDo } from '@/lib/access/deeds'
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
 * relatives and the parts they have now. What was confirmed by somebody who might is finished; who
 * lost the part for it meanwhile keeps it for this, or half a table would stand in the book.
 */
export async function actorBehind(
  reader: Reader,
  staffId: string,
  { deed, now }: { deed: Deed; now: Date },
): Promise<Actor> {
  const { villageId, name, householdId, roles, relatives } = await reader.staff.findUniqueOrThrow({
    where: { id: staffId },
    include: { roles: true, relatives: true },
  })
  const groups = await reader.group.findMany({
    where: { villageId, leaderId: staffId },
    select: { id: true },
  })
  const held = roles.map(({ role }) => role)
  return {
    villageId,
    staffId,
    name,
    roles: mayDo(held, deed) ? held : [...held, ...deeds[deed].slice(-1)],
    householdId,
    relativeIds: relatives.map((relative) => relative.householdId),
    groupIds: groups.map((group) => group.id),
    now,
  }
}
