import { headers } from 'next/headers'

/** Where a request came from, for the throttle and the trace. true-source.ts has seen to it that it is so. */
export async function sourceAddress(): Promise<string> {
  return (await headers()).get('x-forwarded-for')?.slice(0, 64) || 'unknown'
}
