import type { Tx } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { done, type Result } from '@/lib/shared/result'

/** Of each person or card; older ones are let go, so that no one's coming and going fills the disk. */
const mostRemembered = 500

export interface Ending {
  /** Of the session's token. */
  sessionId: string
  /** Whose it is: somebody of the office, or the household of a card. */
  ownerId: string
  /** When a copy of the cookie would be over anyway. */
  until: Date
}

/** Signed out, or put away: from the next request a copy of the cookie opens nothing either. */
export async function endSession(
  tx: Tx,
  { sessionId, ownerId, until }: Ending,
  now: Date,
): Promise<Result<void>> {
  const row = { id: sessionId, ownerId, until }
  await tx.endedSession.upsert({ where: { id: sessionId }, create: row, update: {} })
  const [, ...tooMany] = await tx.endedSession.findMany({
    where: { ownerId },
    orderBy: { until: 'desc' },
    skip: mostRemembered - 1,
    select: { id: true },
  })
  const ids = tooMany.map(({ id }) => id)
  await tx.endedSession.deleteMany({ where: { OR: [{ until: { lt: now } }, { id: { in: ids } }] } })
  return done(undefined)
}

/** Of a statement that asks whose a session is: it was not ended. One that is only beginning was not. */
export function goesOn(sessionId = ''): Prisma.Sql {
  return Prisma.sql`NOT EXISTS (SELECT 1 FROM "EndedSession" o WHERE o."id" = ${sessionId})`
}
