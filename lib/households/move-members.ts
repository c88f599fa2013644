import type { Actor } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import type { Member } from '@/lib/db/generated/sqlite/client'
import { insertRows } from '@/lib/db/set-based'
import type { CivilDate } from '@/lib/shared/civil-date'
import { newId } from '@/lib/shared/id'
import { pinyinOf } from '@/lib/shared/pinyin'
import { type Refused, refuse } from '@/lib/shared/result'
import { mostMembers } from './input'
import type { ChangedHousehold } from './write-change'

/** These people live here no longer; what was recorded of them stays as it is. */
export async function letGo(tx: Tx, members: readonly Member[], leftOn: CivilDate): Promise<void> {
  await tx.member.updateMany({
    where: { id: { in: members.map(({ id }) => id) } },
    data: { leftOn },
  })
}

/**
 * These people live here from now on, after those who do already; who lived here before is the same
 * person again. TOO_MANY at `field`.
 */
export async function takeIn(
  tx: Tx,
  { villageId, now }: Actor,
  household: ChangedHousehold,
  names: readonly string[],
  field: string,
): Promise<Refused | undefined> {
  const { id: householdId, members } = household
  const there = new Set(members.map(({ name }) => name))
  const coming = names.filter((name) => !there.has(name))
  if (there.size + coming.length > mostMembers)
    return refuse('TOO_MANY', { field, figures: { max: mostMembers } })
  const before = await tx.member.findMany({
    where: { villageId, householdId, name: { in: coming }, leftOn: { not: null } },
    orderBy: { leftOn: 'asc' },
  })
  const known = new Map(before.map((member) => [member.name, member]))
  const last = Math.max(0, ...members.map(({ position }) => position))
  for (const [index, name] of coming.entries()) {
    const member = known.get(name)
    const position = last + 1 + index
    if (member)
      await tx.member.update({ where: { id: member.id }, data: { leftOn: null, position } })
  }
  await insertRows(
    tx,
    'Member',
    coming.flatMap((name, index) =>
      known.has(name)
        ? []
        : [
            {
              id: newId(now),
              villageId,
              householdId,
              name,
              ...pinyinOf(name),
              head: false,
              position: last + 1 + index,
            },
          ],
    ),
  )
  return undefined
}

/** The member of this name; MEMBER_UNKNOWN at `field`, HEAD_STAYS for the head. */
export function memberToLeave(
  household: ChangedHousehold,
  name: string,
  field: string,
): Member | Refused {
  const { number, headName: head, members } = household
  const member = members.find((someone) => someone.name === name)
  if (!member) return refuse('MEMBER_UNKNOWN', { field, figures: { number, head } })
  return member.head ? refuse('HEAD_STAYS', { field, figures: { name } }) : member
}
