import type { Settings } from '@/lib/shared/env'

/** What the check reads of a request: `Headers`, or `await headers()`. */
export interface RequestHeaders {
  get(name: string): string | null
}

/**
 * Was the form sent by a page of ours? The framework's own check lets a missing Origin pass and
 * believes X-Forwarded-Host, which anyone can send, so this one is asked by every write.
 *
 * - Sec-Fetch-Site says it best, but browsers send it over HTTPS and to localhost only.
 * - Origin is what remains over a LAN address. It must name the host that was called, or the
 *   configured public address, whose scheme counts too. `null` (a sandboxed frame) names nobody.
 * - Browsers before 2020 that send neither still send Referer, which is held to the same.
 * - A request with none of the three was not sent by a browser's form, or was stripped on the way:
 *   it is refused. No page of ours may therefore ask for `Referrer-Policy: no-referrer`; under it
 *   browsers send `Origin: null`.
 */
export function isSameOrigin(headers: RequestHeaders, publicUrl: Settings['PUBLIC_URL']): boolean {
  const site = headers.get('sec-fetch-site')
  // `none` is the person's own hand: the address bar, a bookmark, a reload
  if (site) return site === 'same-origin' || site === 'none'
  const sender = headers.get('origin') ?? headers.get('referer')
  return sender !== null && isOurs(sender, headers.get('host'), publicUrl)
}

/**
 * Did a page of others have the browser ask for this? For what is read and leaves a mark. Unlike a
 * form, an address may be typed or kept as a bookmark, which on a LAN says nothing of itself.
 */
export function isForeignReading(
  headers: RequestHeaders,
  publicUrl: Settings['PUBLIC_URL'],
): boolean {
  const says = ['sec-fetch-site', 'origin', 'referer'].some((name) => headers.get(name) !== null)
  return says && !isSameOrigin(headers, publicUrl)
}

function isOurs(sender: string, host: string | null, publicUrl: string | undefined): boolean {
  if (!URL.canParse(sender)) return false
  const from = new URL(sender)
  if (from.protocol !== 'http:' && from.protocol !== 'https:') return false
  const ours = publicUrl === undefined ? undefined : new URL(publicUrl)
  if (from.host === ours?.host) return from.protocol === ours.protocol
  return host !== null && from.host === host.toLowerCase()
}
