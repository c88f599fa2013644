import { headers } from 'next/headers'
import { readSettings } from '@/lib/shared/env'

/**
 * Whether a card leads anywhere: only with a public address, or in the demo. Without one, cards carry
 * the number alone and paper is the villagers' way (docs/decisions/0047).
 */
export function cardsLeadSomewhere(): boolean {
  const { PUBLIC_URL, FIXED_NOW } = readSettings()
  return PUBLIC_URL !== undefined || FIXED_NOW !== undefined
}

/**
 * A path as people outside reach it, for what is printed: under the public address; in the demo, so
 * that a phone can try it, under the one that this page was called by. Undefined without either.
 */
export async function publicAddress(path: string): Promise<string | undefined> {
  const { PUBLIC_URL } = readSettings()
  if (PUBLIC_URL) return new URL(path, PUBLIC_URL).href
  if (!cardsLeadSomewhere()) return undefined
  const called = `http://${(await headers()).get('host') ?? ''}`
  // a program may send any host; a browser sends the one it called
  return new URL(path, URL.canParse(called) ? called : 'http://localhost').href
}
