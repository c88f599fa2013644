import type { Actor } from '@/lib/access/actor'
import { householdInTrace, type Subject } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'
import { openingsInBook } from './openings-in-book'

/**
 * A household as a trace compares it. What people of it went through has lines of its own
 * (`HouseholdChange`).
 */
export async function watchedHousehold(
  tx: Tx,
  { villageId }: Actor,
  asked: { id: string } | { number: number } | undefined,
): Promise<Subject | null> {
  const household =
    asked &&
    (await tx.household.findFirst({
      where: { villageId, ...asked },
      include: {
        group: { select: { name: true } },
        members: { where: { leftOn: null }, select: { name: true }, orderBy: { position: 'asc' } },
      },
    }))
  if (!household) return null
  const { number, headName, group, living, ranked, barredUntil, barredReason } = household
  const { cardVersion, visitNeeded, visitNote } = household
  const opened = await openingsInBook(tx, villageId, [household.id])
  const { opening, earned } = opened.get(household.id) ?? {}
  return {
    name: householdInTrace(household),
    facts: {
      number: String(number),
      members: household.members.map(({ name }) => name),
      ...{ headName, groupName: group.name, living, ranked, barredUntil, barredReason },
      ...{ cardVersion, visitNeeded, visitNote },
      ...{ opening: opening || null, openingEarned: earned || null },
    },
  }
}
