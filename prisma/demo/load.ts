import type { Database } from '@/lib/db/client'
import { lockFounding } from '@/lib/db/lock-founding'
import { done, type Result } from '@/lib/shared/result'
import { type DemoEvent, demoYear } from './calendar'
import { foundDemo } from './found'
import { liveThrough, planNext } from './live'
import { wishThrough } from './wishes'

/**
 * The demo in one transaction: whatever interrupts it, the database stays empty and the next start
 * begins anew. Of two that load at once the second finds the first one's, and adds nothing.
 */
export async function loadDemo(
  db: Pick<Database, 'write'>,
  year: Iterable<DemoEvent> = demoYear,
): Promise<Result<'loaded' | 'was there'>> {
  return db.write(async (tx) => {
    await lockFounding(tx)
    if ((await tx.village.count()) > 0) return done('was there')
    const village = await foundDemo({ read: tx, write: (verb) => verb(tx) })
    for (const event of year) await liveThrough(village, event)
    await wishThrough(village)
    await planNext(village)
    return done('loaded')
  })
}
