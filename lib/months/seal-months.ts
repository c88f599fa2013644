import type { Actor } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import type { CivilMonth } from '@/lib/shared/civil-date'
import { sealFormat, sealOf } from './seal'
import { canonicalLinesOf } from './sealed-lines'

export interface ClosedMonth {
  month: CivilMonth
  entryCount: number
  seal: string
}

/**
 * Seals months in their order, each upon the one before. The caller holds the book's lock and has
 * seen that nothing can come into them any more. A month on notice becomes a sealed one.
 */
export async function sealMonths(
  tx: Tx,
  { villageId, staffId, now }: Actor,
  months: readonly CivilMonth[],
): Promise<ClosedMonth[]> {
  const closed: ClosedMonth[] = []
  let previousSeal = await lastSeal(tx, villageId)
  for (const month of months) {
    const lines = await canonicalLinesOf(tx, villageId, month)
    const seal = sealOf({ villageId, month, previousSeal }, lines)
    const sealed = {
      state: 'SEALED' as const,
      entryCount: lines.length,
      previousSeal,
      seal,
      sealFormat,
      closedById: staffId,
      closedAt: now,
    }
    await tx.month.upsert({
      where: { villageId_month: { villageId, month } },
      create: { villageId, month, ...sealed },
      update: sealed,
    })
    closed.push({ month, entryCount: lines.length, seal })
    previousSeal = seal
  }
  return closed
}

async function lastSeal(tx: Tx, villageId: string): Promise<string> {
  const last = await tx.month.findFirst({
    where: { villageId, state: 'SEALED' },
    orderBy: { month: 'desc' },
    select: { seal: true },
  })
  return last?.seal ?? ''
}
