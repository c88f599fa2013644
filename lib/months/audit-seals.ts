import type { Reader } from '@/lib/db/client'
import type { Finding } from '@/lib/shared/audit'
import { sealOf } from './seal'
import { canonicalLinesOf } from './sealed-lines'

/** Recomputes the chain of seals from the lines of every sealed month. */
export async function auditSeals(reader: Reader, villageId: string): Promise<Finding[]> {
  const months = await reader.month.findMany({
    where: { villageId, state: 'SEALED' },
    orderBy: { month: 'asc' },
  })
  const differences: string[] = []
  let previousSeal = ''
  for (const { month, seal, previousSeal: kept, entryCount } of months) {
    const lines = await canonicalLinesOf(reader, villageId, month)
    if (lines.length !== entryCount)
      differences.push(`${month}: ${lines.length} lines, ${entryCount} when it was sealed`)
    if (kept !== previousSeal) differences.push(`${month}: does not follow the seal before it`)
    if (sealOf({ villageId, month, previousSeal: kept }, lines) !== seal)
      differences.push(`${month}: its lines are not the ones that were sealed`)
    previousSeal = seal
  }
  return [{ check: 'seals', checked: months.length, differences }]
}
