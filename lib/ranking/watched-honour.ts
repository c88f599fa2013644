import type { Actor } from '@/lib/access/actor'
import { householdInTrace, type Subject } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'
import type { Period } from '@/lib/shared/civil-date'

/** What was decided of an honour and a year, and why it was taken back, as a trace names it. */
export async function watchedHonour(
  tx: Tx,
  { villageId }: Actor,
  decided: { honourId: string; year: Period } | undefined,
): Promise<Subject | null> {
  const decision =
    decided &&
    (await tx.honourDecision.findFirst({
      where: { villageId, honourId: decided.honourId, year: decided.year },
      orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }],
      include: { awards: { orderBy: { position: 'asc' } } },
    }))
  if (!decision) return null
  const { honourName: name, year, awards, present, passedOver, withdrawReason } = decision
  return {
    name,
    facts: {
      period: year,
      awardees: awards.map(({ memberName, ...household }) =>
        [householdInTrace(household), memberName].filter(Boolean).join(' · '),
      ),
      people: present.split('、'),
      ...{ passedOver, withdrawReason },
    },
  }
}
