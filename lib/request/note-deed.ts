import type { Actor } from '@/lib/access/actor'
import { leaveTrace, traceOf } from '@/lib/access/trace'
import type { TracedDeed } from '@/lib/access/traced-deeds'
import { database } from '@/lib/db/client'
import { done, type Result } from '@/lib/shared/result'
import { tracePlace } from './trace-place'

/** The trace of what writes nothing else: coming in, or taking a table out. BUSY. */
export async function noteDeed(
  actor: Actor,
  deed: TracedDeed,
  subject?: string,
): Promise<Result<void>> {
  const place = await tracePlace()
  const { write } = await database()
  const after = subject === undefined ? null : { name: subject, facts: {} }
  return write(async (tx) => {
    await leaveTrace(tx, traceOf(actor, deed, place), { before: null, after })
    return done(undefined)
  })
}
