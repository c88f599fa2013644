import type { Actor } from '@/lib/access/actor'
import { householdInTrace, type Subject } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'

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
