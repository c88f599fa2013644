import type { Reader } from '@/lib/db/client'
import type { CivilMonth } from '@/lib/shared/civil-date'

export interface PublicSeal {
  month: CivilMonth
  entryCount: number
  seal: string
  closedAt: Date
}

/** A page of the chain of seals, newest first. */
export async function sealsPage(
  reader: Reader,
  villageId: string,
  page: number,
  perPage: number,
): Promise<{ seals: PublicSeal[]; total: number }> {
  const where = { villageId, state: 'SEALED' as const }
  const [seals, total] = await Promise.all([
    reader.month.findMany({
      where,
      orderBy: { month: 'desc' },
      skip: (page - 1) * perPage,
      take: perPage,
      select: { month: true, entryCount: true, seal: true, closedAt: true },
    }),
    reader.month.count({ where }),
  ])
  return { seals, total }
}
