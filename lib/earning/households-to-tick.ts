import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { int, readRows } from '@/lib/db/set-based'

/** No name holds it: control characters are left out of every text that is kept. */
const separator = '\u001f'

const names = z
  .string()
  .nullable()
  .transform((together) => together?.split(separator) ?? [])

const row = z.object({
  id: z.string(),
  number: int,
  headName: z.string(),
  living: z.enum(['HOME', 'AWAY', 'MOVED']),
  groupName: z.string(),
  /** Everyone who lives there, the head first, and the letters a cadre types for each. */
  names,
  initials: names,
})
export type HouseholdToTick = z.infer<typeof row>

/**
 * Every household a deed can be written down for, group by group, in one statement; of some groups
 * for a person who records for them alone.
 */
export async function householdsToTick(
  reader: Reader,
  villageId: string,
  groupIds: readonly string[] | null = null,
): Promise<HouseholdToTick[]> {
  if (groupIds?.length === 0) return []
  const own = groupIds
    ? Prisma.sql`AND h."groupId" IN (${Prisma.join([...groupIds])})`
    : Prisma.empty
  // Both engines know string_agg with an order (SQLite since 3.44).
  const rows = await reader.$queryRaw`
    SELECT h."id", h."number", h."headName", CAST(h."living" AS TEXT) AS "living",
      g."name" AS "groupName",
      string_agg(m."name", ${separator} ORDER BY m."position", m."id") AS "names",
      string_agg(m."initials", ${separator} ORDER BY m."position", m."id") AS "initials"
    FROM "Household" h
    JOIN "Group" g ON g."villageId" = h."villageId" AND g."id" = h."groupId"
    LEFT JOIN "Member" m ON m."villageId" = h."villageId" AND m."householdId" = h."id"
      AND m."leftOn" IS NULL
    WHERE h."villageId" = ${villageId} AND CAST(h."living" AS TEXT) <> 'CLOSED' ${own}
    GROUP BY h."id", h."number", h."headName", h."living", g."name", g."position"
    ORDER BY g."position", h."number"`
  return readRows(row, rows)
}
