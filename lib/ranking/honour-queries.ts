import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { bool, readRows } from '@/lib/db/set-based'
import { whoseHonours } from './honour'

const honourRow = z.object({
  id: z.string(),
  name: z.string(),
  whose: z.enum(whoseHonours),
  archived: bool,
  ruleId: z.string().nullable(),
  ruleName: z.string().nullable(),
})

export interface HonourLine {
  id: string
  name: string
  whose: (typeof whoseHonours)[number]
  archived: boolean
  /** Whose points count, as they are called now; none: all that rank. */
  rules: { id: string; name: string }[]
}

/** The village's honours in their order, in use or no longer given. */
export async function honoursOf(
  reader: Reader,
  villageId: string,
  { archived = false } = {},
): Promise<HonourLine[]> {
  return honoursWhere(
    reader,
    villageId,
    archived ? Prisma.sql`x."archivedAt" IS NOT NULL` : Prisma.sql`x."archivedAt" IS NULL`,
  )
}

/** One honour, also one that is no longer given; null for a stranger's id. */
export async function honourById(
  reader: Reader,
  villageId: string,
  honourId: string,
): Promise<HonourLine | null> {
  const [honour] = await honoursWhere(reader, villageId, Prisma.sql`x."id" = ${honourId}`)
  return honour ?? null
}

async function honoursWhere(
  reader: Reader,
  villageId: string,
  where: Prisma.Sql,
): Promise<HonourLine[]> {
  const rows = await reader.$queryRaw`
    SELECT x."id", x."name", CAST(x."whose" AS TEXT) AS "whose",
      x."archivedAt" IS NOT NULL AS "archived", r."id" AS "ruleId", v."name" AS "ruleName"
    FROM "Honour" x
    LEFT JOIN "HonourRule" hr ON hr."villageId" = x."villageId" AND hr."honourId" = x."id"
    LEFT JOIN "Rule" r ON r."villageId" = hr."villageId" AND r."id" = hr."ruleId"
    LEFT JOIN "RuleVersion" v ON v."villageId" = r."villageId" AND v."ruleId" = r."id"
      AND v."version" = (SELECT MAX(n."version") FROM "RuleVersion" n
        WHERE n."villageId" = r."villageId" AND n."ruleId" = r."id")
    WHERE x."villageId" = ${villageId} AND ${where}
    ORDER BY x."position", x."id", r."position"`
  const honours = new Map<string, HonourLine>()
  for (const { ruleId, ruleName, ...honour } of readRows(honourRow, rows)) {
    const line = honours.get(honour.id) ?? { ...honour, rules: [] }
    if (ruleId !== null && ruleName !== null) line.rules.push({ id: ruleId, name: ruleName })
    honours.set(honour.id, line)
  }
  return [...honours.values()]
}
