import { headers } from 'next/headers'
import { sourceHeader } from './true-source'

/** Where a request came from, for the throttle and the trace: the true source, or unknown while the server starts. */
export async function sourceAddress(): Promise<string> {
  return (await headers()).get(sourceHeader())?.slice(0, 64) || 'unknown'
}
