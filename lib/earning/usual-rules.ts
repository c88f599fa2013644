import type { Actor } from '@/lib/access/actor'
import type { Reader } from '@/lib/db/client'

const mostRecent = 6

/** The rules that stand first where a person records. */
export interface UsualRules {
  starred: ReadonlySet<string>
  /** By this person's own sheets, the latest first; starred ones may be among them. */
  recent: readonly string[]
}

export async function usualRules(
  reader: Reader,
  { villageId, staffId }: Actor,
): Promise<UsualRules> {
  const stars = await reader.favouriteRule.findMany({
    where: { villageId, staffId },
    select: { ruleId: true },
  })
  const sheets = await reader.batch.groupBy({
    by: ['ruleId'],
    where: { villageId, recordedById: staffId },
    _max: { recordedAt: true },
    orderBy: { _max: { recordedAt: 'desc' } },
    take: mostRecent,
  })
  return {
    starred: new Set(stars.map(({ ruleId }) => ruleId)),
    recent: sheets.map(({ ruleId }) => ruleId),
  }
}
