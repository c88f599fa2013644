/**
 * The page a form was sent from, as a path of this site. Only path and query are kept, so that
 * nothing leads away: `//elsewhere.cn/` as a path would be another site's address.
 */
export function backPath(referer: string | null): string {
  if (referer === null || !URL.canParse(referer)) return '/'
  const { pathname, search } = new URL(referer)
  return /^\/(?![/\\])/.test(pathname) ? `${pathname}${search}` : '/'
}
