import { z } from 'zod'
import type { TracedDeed } from '@/lib/access/traced-deeds'
import type { Reader } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { instant, readRows } from '@/lib/db/set-based'

const shownForDays = 90
const mostResets = 50

const resetRow = z.object({
  id: z.string(),
  at: instant,
  /** Who made the new password, and so knew it. */
  by: z.string(),
  whom: z.string().nullable(),
  staffId: z.string().nullable(),
})

export type PasswordReset = z.infer<typeof resetRow>

const deeds: readonly TracedDeed[] = ['staff.change', 'server.command']

/**
 * Passwords that somebody else made anew in the last ninety days, latest first: of everybody, or of
 * one person under whatever name. Out of the traces, which nobody who signs in with it can change.
 */
export async function passwordResets(
  reader: Reader,
  { villageId, now }: { villageId: string; now: Date },
  staffId?: string,
): Promise<PasswordReset[]> {
  const since = new Date(now.getTime() - shownForDays * 24 * 60 * 60 * 1000)
  // somebody new had none before, and is no reset
  const another = '%"fact":"password","before":true%'
  // what earlier programs noted of it: a fingerprint of the password before
  const other = '%"fact":"password","before":"%'
  const rows = await reader.$queryRaw`
    SELECT t."id", t."at", t."staffName" AS "by", t."subject" AS "whom", t."subjectId" AS "staffId"
    FROM "Trace" t
    WHERE t."villageId" = ${villageId} AND t."at" >= ${since}
      AND t."deed" IN (${Prisma.join([...deeds])})
      AND (t."changes" LIKE ${another} OR t."changes" LIKE ${other})
      ${staffId === undefined ? Prisma.empty : Prisma.sql`AND t."subjectId" = ${staffId}`}
    ORDER BY t."at" DESC, t."id" DESC LIMIT ${mostResets}`
  return readRows(resetRow, rows)
}
