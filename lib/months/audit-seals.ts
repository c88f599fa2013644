import type { Reader } from '@/lib/db/client'
import { type Difference, difference, type Finding } from '@/lib/shared/audit'
import { sealOf } from './seal'
import { canonicalLinesOf } from './sealed-lines'

/** Recomputes the chain of seals from the lines of every sealed month. */
export async function auditSeals(reader: Reader, villageId: string): Promise<Finding[]> {
  const months = await reader.month.findMany({
    where: { villageId, state: 'SEALED' },
    orderBy: { month: 'asc' },
  })
  const differences: Difference[] = []
  let previousSeal = ''
  for (const { month, seal, previousSeal: kept, entryCount } of months) {
    const lines = await canonicalLinesOf(reader, villageId, month)
    if (lines.length !== entryCount)
      differences.push(difference('sealCount', { month, lines: lines.length, sealed: entryCount }))
    if (kept !== previousSeal) differences.push(difference('sealOrder', { month }))
    if (sealOf({ villageId, month, previousSeal: kept }, lines) !== seal)
      differences.push(difference('sealLines', { month }))
    previousSeal = seal
  }
  return [{ check: 'seals', checked: months.length, differences }]
}
