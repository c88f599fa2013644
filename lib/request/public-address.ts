import { headers } from 'next/headers'
import { readSettings } from '@/lib/shared/env'

/**
 * A path as people outside reach it, for what is printed: under the configured public address, or
 * else the address that this page was called by, which in a village office is the office's own.
 */
export async function publicAddress(path: string): Promise<string> {
  const { PUBLIC_URL } = readSettings()
  const called = `http://${(await headers()).get('host') ?? ''}`
  // a program may send any host; a browser sends the one it called
  return new URL(path, PUBLIC_URL ?? (URL.canParse(called) ? called : 'http://localhost')).href
}
