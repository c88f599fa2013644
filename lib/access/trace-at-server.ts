import type { Tx } from '@/lib/db/client'
import { leaveTrace } from './trace'

/** Somebody at the server itself: no session says who; `name` is the computer's user. */
export interface AtServer {
  villageId: string
  name: string
  now: Date
}

/** The trace of a command that was run on the server. */
export function traceAtServer(
  tx: Tx,
  { villageId, name: staffName, now: at }: AtServer,
  watched: Parameters<typeof leaveTrace>[2],
): Promise<void> {
  const place = { page: '', source: '' }
  return leaveTrace(
    tx,
    { villageId, at, staffId: null, staffName, deed: 'server.command', ...place },
    watched,
  )
}
