/** What a page's address asks for: `searchParams` of a page, or part of it. */
export type Query = Record<string, string | string[] | undefined>

/** A page's own address with some of its query changed; an undefined value is taken out. */
export function hrefWith(path: string, query: Query, change: Query = {}): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...query, ...change })) {
    for (const item of [value ?? []].flat()) if (item !== '') params.append(name, item)
  }
  const text = params.toString()
  return text === '' ? path : `${path}?${text}`
}

/** The page that an address asks for, from 1; anything else than a page number is the first. */
export function pageNumber(page: Query[string]): number {
  return typeof page === 'string' && /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1
}
