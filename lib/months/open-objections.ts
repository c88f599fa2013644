import type { Reader } from '@/lib/db/client'
import { type Refused, refuse } from '@/lib/shared/result'
import type { MonthRange } from './month-range'

/** Objections to lines of these months that nobody has answered. */
async function openObjectionsIn(
  reader: Reader,
  villageId: string,
  { first, last }: MonthRange,
): Promise<number> {
  return reader.objection.count({
    where: { villageId, answeredAt: null, entry: { countsIn: { gte: first, lte: last } } },
  })
}

/** OBJECTIONS_OPEN {count} while one of them is not answered: a sealed month has none. */
export async function refuseOpenObjections(
  reader: Reader,
  villageId: string,
  range: MonthRange,
): Promise<Refused | undefined> {
  const count = await openObjectionsIn(reader, villageId, range)
  return count > 0 ? refuse('OBJECTIONS_OPEN', { figures: { count } }) : undefined
}
