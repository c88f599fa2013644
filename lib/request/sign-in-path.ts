import { z } from 'zod'

/** A full basket takes two kilobytes. */
export const longestPath = 3000

/** The sign-in, leading on to a page of ours. */
export function signInPath(next: string): string {
  return leadingOn('/sign-in', next)
}

/** A page that has to be passed first, leading on to the page of ours that was asked for. */
export function leadingOn(page: string, next: string): string {
  return next === '/office' ? page : `${page}?next=${encodeURIComponent(next)}`
}

/**
 * Where such a page leads when it has been passed: a path of this site, or the office.
 * `//evil.cn`, `/\evil.cn` and `https:…` are addresses elsewhere, control characters hide such an
 * address, and so does what a script makes of `/..//evil.cn`.
 */
export function localPath(next: string | string[] | null | undefined): string {
  const home = '/office'
  if (typeof next !== 'string' || next.length > longestPath) return home
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(next) || next.includes('\\')) return home
  if (next.startsWith('/sign-')) return home
  return new URL(next, 'http://here').pathname.startsWith('//') ? home : next
}

/** The form's field `next` of such a page. */
export const nextInput = z.string().optional().transform(localPath)
