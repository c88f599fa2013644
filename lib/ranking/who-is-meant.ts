import type { Tx } from '@/lib/db/client'
import { done, type Result, refuse } from '@/lib/shared/result'
import { awardsTyped } from './awards-typed'
import { mostAwards, type WhoseHonour } from './honour'
import type { DecideHonourInput } from './honour-input'
import type { Honoured } from './leader-queries'

/**
 * Everybody who was ticked or typed, each once, as they are called today. Refuses AWARD_UNREAD
 * {typed}, HOUSEHOLD_UNKNOWN and MEMBER_UNKNOWN at `others`, and NOBODY_CHOSEN, TOO_MANY and who is
 * gone meanwhile at `awardees`.
 */
export async function whoIsMeant(
  tx: Tx,
  villageId: string,
  whose: WhoseHonour,
  { awardees, others }: Pick<DecideHonourInput, 'awardees' | 'others'>,
): Promise<Result<Honoured[]>> {
  const typed = awardsTyped(others ?? '')
  if ('unread' in typed)
    return refuse('AWARD_UNREAD', { field: 'others', figures: { typed: typed.unread } })
  if (awardees.length + typed.length > mostAwards)
    return refuse('TOO_MANY', { field: 'awardees', figures: { max: mostAwards } })
  const numbers = typed.map(({ number }) => number)
  const households = await tx.household.findMany({
    where: {
      villageId,
      living: { not: 'CLOSED' },
      OR: [
        { number: { in: numbers } },
        whose === 'HOUSEHOLD'
          ? { id: { in: awardees } }
          : { members: { some: { id: { in: awardees }, leftOn: null } } },
      ],
    },
    select: {
      id: true,
      number: true,
      headName: true,
      group: { select: { name: true } },
      members: { where: { leftOn: null }, select: { id: true, name: true } },
    },
  })
  const named = households.map(({ id, group, members, ...household }) => ({
    ...household,
    householdId: id,
    groupName: group.name,
    members,
  }))
  const meant = new Map<string, Honoured>()
  for (const id of awardees) {
    const household = named.find(({ householdId, members }) =>
      whose === 'HOUSEHOLD' ? householdId === id : members.some((member) => member.id === id),
    )
    if (!household) return refuse('HOUSEHOLD_UNKNOWN', { field: 'awardees' })
    meant.set(id, awardOf(household, whose === 'HOUSEHOLD' ? undefined : id))
  }
  for (const { number, name } of typed) {
    const household = named.find((one) => one.number === number)
    if (!household) return refuse('HOUSEHOLD_UNKNOWN', { field: 'others' })
    const head = { number, head: household.headName }
    const member = household.members.find((one) => one.name === name)
    if (whose === 'MEMBER' && name === null)
      return refuse('AWARD_UNREAD', { field: 'others', figures: { typed: String(number) } })
    if (name !== null && !member)
      return refuse('MEMBER_UNKNOWN', { field: 'others', figures: head })
    const memberId = whose === 'MEMBER' ? member?.id : undefined
    meant.set(memberId ?? household.householdId, awardOf(household, memberId))
  }
  return meant.size === 0
    ? refuse('NOBODY_CHOSEN', { field: 'awardees' })
    : done([...meant.values()])
}

type Named = Omit<Honoured, 'memberId' | 'memberName'> & { members: { id: string; name: string }[] }

function awardOf({ members, ...household }: Named, memberId?: string): Honoured {
  const member = members.find(({ id }) => id === memberId)
  return { ...household, memberId: member?.id ?? null, memberName: member?.name ?? null }
}
