import type { Actor } from '@/lib/access/actor'
import { householdInTrace, type Subject } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'
import { watchedHousehold } from './watched-household'
import type { ChangeFacts } from './write-change'

/** A household before and after what it went through, and what that was, as a trace compares it. */
export async function watchedChange(
  tx: Tx,
  actor: Actor,
  { householdId: id }: { householdId: string },
  changed?: ChangeFacts,
): Promise<Subject | null> {
  const household = await watchedHousehold(tx, actor, { id })
  if (!household || !changed) return household
  const {
    kind,
    people,
    points,
    decidedBy,
    holdsFrom,
    otherNumber: number,
    otherHeadName: headName,
    note,
  } = changed
  return {
    ...household,
    facts: {
      ...household.facts,
      ...{ change: kind, holdsFrom, decidedBy, note },
      ...(people !== '' && { changedPeople: people.split('、') }),
      ...(number !== null &&
        headName !== null && {
          otherHousehold: householdInTrace({ number, headName }),
        }),
      ...(points !== 0 && { pointsOver: points }),
    },
  }
}
