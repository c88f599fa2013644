import type { Tx } from '@/lib/db/client'
import { type Refused, refuse } from '@/lib/shared/result'

/**
 * A village without a manager cannot help itself any more. The village's lock comes first: on
 * PostgreSQL two managers could otherwise retire each other at once. Refuses LAST_MANAGER.
 */
export async function refuseLastManager(
  tx: Tx,
  villageId: string,
  staffId: string,
): Promise<Refused | undefined> {
  await tx.$executeRaw`UPDATE "Village" SET "entrySeq" = "entrySeq" WHERE "id" = ${villageId}`
  const others = await tx.staff.count({
    where: {
      villageId,
      retiredAt: null,
      id: { not: staffId },
      roles: { some: { role: 'MANAGER' } },
    },
  })
  return others === 0 ? refuse('LAST_MANAGER') : undefined
}
