import type { Reader } from '@/lib/db/client'
import { anybodyToList } from '@/lib/ranking/queries'
import type { Period } from '@/lib/shared/civil-date'
import type { YearSoFar } from './year-end'

/** How far the end of a year has come. */
export async function yearSoFar(
  reader: Reader,
  villageId: string,
  year: Period,
): Promise<YearSoFar> {
  const december = `${year}-12`
  const quarter = `${year}-Q4`
  const [month, redLists, honours, decided, window] = await Promise.all([
    reader.month.findUnique({
      where: { villageId_month: { villageId, month: december }, state: 'SEALED' },
      select: { month: true },
    }),
    reader.redList.count({ where: { villageId, period: quarter } }),
    reader.honour.count({ where: { villageId, archivedAt: null } }),
    reader.honourDecision.count({
      where: { villageId, year, withdrawnAt: null, honour: { archivedAt: null } },
    }),
    reader.window.findFirst({
      where: {
        villageId,
        kind: 'YEAR_END',
        cutoffMonth: { gte: `${year}-10`, lte: december },
      },
      orderBy: { opensOn: 'desc' },
      select: { state: true },
    }),
  ])
  const sealed = month !== null
  return {
    ...{ year, sealed },
    redListDone: redLists > 0 || (sealed && !(await anybodyToList(reader, villageId, quarter))),
    honours,
    decided,
    window: window?.state ?? 'NONE',
  }
}
