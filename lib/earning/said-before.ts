import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { inPortions } from '@/lib/db/portions'
import { readRows } from '@/lib/db/set-based'

/**
 * The last word of a table about a claim `c` that nobody confirmed before the meeting ended, to join
 * as `said`: 不通过 or 缓议, unless a review has spoken since. It decides nothing, and is not lost.
 */
export const joinSaidBefore = Prisma.sql`
  LEFT JOIN (
    SELECT l."villageId", l."claimId", CAST(l."vote" AS TEXT) AS "vote", l."reason", m."endedAt"
    FROM "MeetingClaim" l
    JOIN "Meeting" m ON m."villageId" = l."villageId" AND m."id" = l."meetingId"
    WHERE l."confirmedById" IS NULL AND CAST(l."vote" AS TEXT) <> 'PASS' AND m."endedAt" IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM "MeetingClaim" later
        JOIN "Meeting" n ON n."villageId" = later."villageId" AND n."id" = later."meetingId"
        WHERE later."villageId" = l."villageId" AND later."claimId" = l."claimId"
          AND (n."openedAt" > m."openedAt" OR (n."openedAt" = m."openedAt" AND n."id" > m."id")))
  ) said ON said."villageId" = c."villageId" AND said."claimId" = c."id"
    AND (c."decidedAt" IS NULL OR c."decidedAt" <= said."endedAt")`

const saidRow = z.object({
  claimId: z.string(),
  vote: z.enum(['DECLINE', 'POSTPONE']),
  reason: z.string().nullable(),
})

/** What earlier tables said of these claims and nobody confirmed, by claim. */
export async function saidBefore(tx: Tx, villageId: string, claimIds: readonly string[]) {
  const rows = await inPortions(claimIds, async (some) =>
    readRows(
      saidRow,
      await tx.$queryRaw`
        SELECT c."id" AS "claimId", said."vote", said."reason" FROM "Claim" c ${joinSaidBefore}
        WHERE c."villageId" = ${villageId} AND said."vote" IS NOT NULL
          AND c."id" IN (${Prisma.join([...some])})`,
    ),
  )
  return new Map(rows.map((row) => [row.claimId, row]))
}
