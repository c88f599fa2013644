import { headers } from 'next/headers'
import type { TracePlace } from '@/lib/access/trace'
import { backPath } from './back-path'
import { sourceAddress } from './source-address'

/** Asked before the write begins: nothing waits inside it. */
export async function tracePlace(): Promise<TracePlace> {
  const [path = ''] = backPath((await headers()).get('referer')).split('?')
  return { page: path.slice(0, 200), source: await sourceAddress() }
}
