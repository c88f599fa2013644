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
