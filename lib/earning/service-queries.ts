import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { int, readRows } from '@/lib/db/set-based'
import { type CivilDate, type Period, quarterOf } from '@/lib/shared/civil-date'
import { serviceKinds } from './activity-kinds'

export interface ServicesOfQuarter {
  quarter: Period
  /** Services that took place. */
  held: number
  /** How many people came: the headcount, or the sign-ins where there is none. */
  served: number
}

const monthRow = z.object({ month: z.string(), held: int, served: int })

/** 服务 of each quarter that had some, the newest first. */
export async function servicesByQuarter(
  reader: Reader,
  villageId: string,
  { from, until }: { from: CivilDate; until: CivilDate },
): Promise<ServicesOfQuarter[]> {
  const rows = await reader.$queryRaw`
    SELECT SUBSTR(a."heldOn", 1, 7) AS "month", CAST(COUNT(*) AS INTEGER) AS "held",
      CAST(SUM(COALESCE(a."headcount", a."present", 0)) AS INTEGER) AS "served"
    FROM "Activity" a
    WHERE a."villageId" = ${villageId} AND CAST(a."state" AS TEXT) = 'CLOSED'
      AND CAST(a."kind" AS TEXT) IN (${Prisma.join([...serviceKinds])})
      AND a."heldOn" BETWEEN ${from} AND ${until}
    GROUP BY SUBSTR(a."heldOn", 1, 7) ORDER BY "month" DESC`
  const quarters = new Map<Period, ServicesOfQuarter>()
  for (const { month, held, served } of readRows(monthRow, rows)) {
    const quarter = quarterOf(month)
    const before = quarters.get(quarter) ?? { quarter, held: 0, served: 0 }
    quarters.set(quarter, { quarter, held: before.held + held, served: before.served + served })
  }
  return [...quarters.values()]
}
