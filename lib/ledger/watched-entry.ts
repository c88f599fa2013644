import type { Actor } from '@/lib/access/actor'
import { householdInTrace, type Subject, withFacts } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'
import type { PostedEntry } from './append-entries'
import type { ReverseEntryInput } from './reverse-entry'

/** Which line a deed is about, as its trace names it: whose it is, and the month it counts in. */
export async function watchedEntry(
  tx: Tx,
  { villageId }: Actor,
  id: string | undefined,
): Promise<Subject | null> {
  const entry =
    id &&
    (await tx.entry.findFirst({
      where: { villageId, id },
      include: { household: { select: { number: true, headName: true } } },
    }))
  if (!entry) return null
  const { household, seq, countsIn, ruleName } = entry
  return {
    name: householdInTrace(household),
    facts: { line: String(seq), ruleName, countsIn },
  }
}

/** The line that was taken back, why, and what came of it: the other half of a transfer goes with it. */
export async function watchedReversal(
  tx: Tx,
  actor: Actor,
  { entryId, reason }: ReverseEntryInput,
  reversed?: readonly PostedEntry[],
): Promise<Subject | null> {
  if (!reversed) return null
  const { villageId } = actor
  const reversals = await tx.entry.findMany({
    where: { villageId, id: { in: reversed.map(({ id }) => id) } },
    orderBy: { seq: 'asc' },
    select: { points: true, household: { select: { number: true, headName: true } } },
  })
  return withFacts(await watchedEntry(tx, actor, entryId), {
    reason,
    pointsBack: reversals.reduce((sum, { points }) => sum + points, 0),
    ...(reversals.length > 1 && {
      concerned: reversals.map(({ household }) => householdInTrace(household)),
    }),
  })
}
