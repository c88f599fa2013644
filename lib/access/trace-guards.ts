import type { Tx } from '@/lib/db/client'
import type { GuardDifference } from '@/lib/db/guards'
import { type AtServer, traceAtServer } from './trace-at-server'

/**
 * A start found what keeps lines from being changed taken away or altered, and put it back: between
 * the two anything may have been written, so the supervisor has to hear of it.
 */
export async function traceGuards(
  tx: Tx,
  atServer: AtServer,
  putBack: readonly GuardDifference[],
): Promise<void> {
  const { name } = await tx.village.findUniqueOrThrow({ where: { id: atServer.villageId } })
  await traceAtServer(tx, atServer, {
    before: { name, facts: { guards: [] } },
    after: { name, facts: { guards: putBack.map((guard) => guard.name) } },
  })
}
