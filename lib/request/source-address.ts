import { headers } from 'next/headers'

/**
 * Where a request came from, for the throttle alone. The last address is the one that the nearest
 * proxy saw; without a proxy the framework writes the connection's own. Somebody who invents one
 * escapes the count of their address, not that of the name they guess at.
 */
export async function sourceAddress(): Promise<string> {
  const forwarded = (await headers()).get('x-forwarded-for') ?? ''
  return forwarded.split(',').at(-1)?.trim().slice(0, 64) || 'unknown'
}
