import type { Tx } from '@/lib/db/client'
import type { GuardDifference } from '@/lib/db/guards'
import type { AtServer } from './make-manager'
import { leaveTrace } from './trace'

/**
 * A start found what keeps lines from being changed taken away or altered, and put it back: between
 * the two anything may have been written, so the supervisor has to hear of it.
 */
export async function traceGuards(
  tx: Tx,
  { villageId, name: staffName, now }: AtServer,
  putBack: readonly GuardDifference[],
): Promise<void> {
  const { name } = await tx.village.findUniqueOrThrow({ where: { id: villageId } })
  await leaveTrace(
    tx,
    { villageId, at: now, staffId: null, staffName, deed: 'server.command', page: '', source: '' },
    {
      before: { name, facts: { guards: [] } },
      after: { name, facts: { guards: putBack.map((guard) => guard.name) } },
    },
  )
}
