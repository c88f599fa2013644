import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { readRows } from '@/lib/db/set-based'

const missing = z.object({ ruleName: z.string() })

/**
 * The rules, by name, of those sheets whose rule asked for a photo when they were written down and
 * that have none to show.
 */
export async function sheetsWithoutPhoto(
  reader: Reader,
  villageId: string,
  sheetIds: readonly string[],
): Promise<string[]> {
  const rows = await reader.$queryRaw`
    SELECT DISTINCT b."ruleName" FROM "Batch" b
    JOIN "Claim" c ON c."villageId" = b."villageId" AND c."batchId" = b."id"
    JOIN "RuleVersion" v ON v."villageId" = c."villageId" AND v."ruleId" = c."ruleId"
      AND v."version" = c."ruleVersion"
    WHERE b."villageId" = ${villageId} AND b."id" IN (${Prisma.join([...sheetIds])})
      AND v."photoRequired"
      AND NOT EXISTS (SELECT 1 FROM "Photo" p WHERE p."villageId" = b."villageId"
        AND p."batchId" = b."id" AND p."removedAt" IS NULL)`
  return readRows(missing, rows).map(({ ruleName }) => ruleName)
}
