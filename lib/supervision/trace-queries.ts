import { z } from 'zod'
import type { Change } from '@/lib/access/facts'
import { type TracedDeed, tracedDeeds } from '@/lib/access/traced-deeds'
import type { Reader } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { onPage } from '@/lib/db/on-page'
import { instant, int, readRows } from '@/lib/db/set-based'
import { addDays, type CivilDate, dawnOf } from '@/lib/shared/civil-date'

export const tracesPerPage = 50

/** What the traces are narrowed to. */
export interface TraceFilter {
  staffId?: string
  deed?: TracedDeed
  from?: CivilDate
  /** Inclusive. */
  through?: CivilDate
  /** In the name of what was changed, or in what it was before or after. */
  text?: string
}

export interface Sought extends TraceFilter {
  /** Names of facts, and choices, for which that text is the word. */
  codes?: readonly string[]
}

const fact = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])
const change = z.object({ fact: z.string(), before: fact, after: fact })

const traceRow = z.object({
  id: z.string(),
  at: instant,
  staffName: z.string(),
  deed: z.enum(tracedDeeds),
  page: z.string(),
  source: z.string(),
  subject: z.string().nullable(),
  changes: z
    .string()
    .nullable()
    .transform((json): Change[] => (json ? z.array(change).parse(JSON.parse(json)) : [])),
  total: int,
})

export type TraceLine = Omit<z.infer<typeof traceRow>, 'total'>

/**
 * 留痕, newest first: every deed of the office, and every redemption, which is its own trace. One
 * statement; the total counts all pages.
 */
export async function tracesPage(
  reader: Reader,
  villageId: string,
  sought: Sought,
  page: number,
): Promise<{ traces: TraceLine[]; total: number }> {
  const rows = await reader.$queryRaw`
    SELECT x.*, CAST(COUNT(*) OVER () AS INTEGER) AS "total" FROM (
      SELECT t."id", t."at", t."staffId", t."staffName", t."deed", t."page", t."source",
        t."subject", t."changes"
      FROM "Trace" t WHERE t."villageId" = ${villageId}
      UNION ALL
      SELECT r."id", r."redeemedAt", r."clerkId", s."name", 'redemption.make',
        '/office/windows/' || r."windowId" || '/' || r."id", '',
        CAST(h."number" AS TEXT) || ' ' || h."headName", NULL
      FROM "Redemption" r
      JOIN "Household" h ON h."villageId" = r."villageId" AND h."id" = r."householdId"
      JOIN "Staff" s ON s."id" = r."clerkId"
      WHERE r."villageId" = ${villageId}) x
    WHERE ${conditions(sought)}
    ORDER BY x."at" DESC, x."id" DESC
    ${onPage(page, tracesPerPage)}`
  const lines = readRows(traceRow, rows)
  return { traces: lines, total: lines[0]?.total ?? 0 }
}

function conditions({ staffId, deed, from, through, text, codes = [] }: Sought): Prisma.Sql {
  return Prisma.join(
    [
      Prisma.sql`1 = 1`,
      ...(staffId ? [Prisma.sql`x."staffId" = ${staffId}`] : []),
      ...(deed ? [Prisma.sql`x."deed" = ${deed}`] : []),
      ...(from ? [Prisma.sql`x."at" >= ${dawnOf(from)}`] : []),
      ...(through ? [Prisma.sql`x."at" < ${dawnOf(addDays(through, 1))}`] : []),
      ...(text ? [holdsOneOf([text, ...codes.map((code) => `"${code}"`)])] : []),
    ],
    ' AND ',
  )
}

/** In its name or in its changes, capitals or not; what stands in quotes is a code of the changes. */
function holdsOneOf(parts: readonly string[]): Prisma.Sql {
  const sought = parts.map((part) => `%${part.toLowerCase().replaceAll(/[!%_]/g, '!$&')}%`)
  const held = Prisma.sql`LOWER(COALESCE(x."subject", '') || COALESCE(x."changes", ''))`
  return Prisma.sql`(${Prisma.join(
    sought.map((part) => Prisma.sql`${held} LIKE ${part} ESCAPE '!'`),
    ' OR ',
  )})`
}
