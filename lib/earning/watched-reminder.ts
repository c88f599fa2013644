import type { Actor } from '@/lib/access/actor'
import { householdInTrace, type Subject } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'

/** Which household was reminded of what, as a trace names it. */
export async function watchedReminder(
  tx: Tx,
  { villageId }: Actor,
  id: string | undefined,
): Promise<Subject | null> {
  const reminder =
    id && (await tx.reminder.findFirst({ where: { villageId, id }, include: { household: true } }))
  if (!reminder) return null
  const { household, what } = reminder
  return { facts: { concerned: [householdInTrace(household)], reminder: what } }
}
