import type { Actor } from '@/lib/access/actor'
import { householdInTrace, type Subject } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'
import type { MarkedSlips } from './mark-signed'

/** Whose slips were ticked as signed, and whose tick was taken back, as a trace names them. */
export async function watchedSignatures(
  tx: Tx,
  { villageId }: Actor,
  marked: MarkedSlips | undefined,
): Promise<Subject | null> {
  if (!marked) return null
  const { windowId, signed, unsigned } = marked
  const window = await tx.window.findFirst({ where: { villageId, id: windowId } })
  const slips = await tx.redemption.findMany({
    where: { villageId, id: { in: [...signed, ...unsigned] } },
    select: { id: true, household: true },
    orderBy: { household: { number: 'asc' } },
  })
  const whose = (ids: readonly string[]) =>
    slips.filter(({ id }) => ids.includes(id)).map(({ household }) => householdInTrace(household))
  return {
    ...(window && { name: window.name }),
    facts: {
      ...(signed.length > 0 && { signed: whose(signed) }),
      ...(unsigned.length > 0 && { unsigned: whose(unsigned) }),
    },
  }
}
