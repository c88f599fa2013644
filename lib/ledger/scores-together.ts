import { z } from 'zod'
import { Prisma } from '@/lib/db/generated/sqlite/client'

// No name holds them: control characters are left out of every text that is kept.
const within = '\u001f'
const between = '\u001e'

/** What one judge gave; `judge` is null where the judges were not named. */
export interface Score {
  judge: string | null
  score: number
}

/** SQL: what the judges gave for a claim, in one column. `claimId` is the SQL of the claim's id. */
export function scoresTogether(villageId: Prisma.Sql, claimId: Prisma.Sql): Prisma.Sql {
  // Both engines know string_agg with an order (SQLite since 3.44).
  return Prisma.sql`(
    SELECT string_agg(COALESCE(s."judge", '') || ${within} || CAST(s."score" AS TEXT), ${between}
      ORDER BY s."position")
    FROM "ClaimScore" s WHERE s."villageId" = ${villageId} AND s."claimId" = ${claimId})`
}

/** Reads that column; no scores where the points were not judged apart. */
export const scoresRead = z
  .string()
  .nullable()
  .transform((together): Score[] =>
    (together?.split(between) ?? []).map((one) => {
      const [judge, score] = one.split(within)
      return { judge: judge || null, score: Number(score) }
    }),
  )
