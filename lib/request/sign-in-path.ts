/** The sign-in, leading on to a page of ours. */
export function signInPath(next: string): string {
  return next === '/office' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`
}

/**
 * Where to go after signing in: a path of this site, or the office. `//evil.cn`, `/\evil.cn` and
 * `https:…` are addresses elsewhere, control characters hide such an address, and so does what a
 * script makes of `/..//evil.cn`.
 */
export function localPath(next: string | null | undefined): string {
  const home = '/office'
  if (!next || next.length > 500 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(next)) return home
  if (next.includes('\\') || next.startsWith('/sign-')) return home
  return new URL(next, 'http://here').pathname.startsWith('//') ? home : next
}
