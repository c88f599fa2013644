import type { Tx } from './client'
import { engine } from './engine'

/**
 * Whoever founds a village, by the set-up or as the demo, comes first or finds it founded. On SQLite
 * a write has the database to itself; on PostgreSQL two would each see none and found two.
 */
export async function lockFounding(tx: Tx): Promise<void> {
  if (engine === 'sqlite') return
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('points-supermarket founding'))`
}
