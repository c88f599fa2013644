/** What a page's address asks for, as the framework hands it out. Anybody can write anything there. */
export type PageQuery = Record<string, string | string[] | undefined>

const mostPages = 100_000

/**
 * A word of the query, trimmed and without control characters (PostgreSQL refuses NUL); '' where
 * there is none or several.
 */
export function wordIn(query: PageQuery, name: string): string {
  const value = query[name]
  if (typeof value !== 'string') return ''
  return value
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, 200)
}

/** `?page=3`; 1 for everything that is no page. A page with several lists names each. */
export function pageIn(query: PageQuery, name = 'page'): number {
  const word = wordIn(query, name)
  const page = /^\d{1,6}$/.test(word) ? Number(word) : 1
  return page >= 1 && page <= mostPages ? page : 1
}

/** One of the choices; undefined for every other word. */
export function choiceIn<Choice extends string>(
  query: PageQuery,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  return choices.find((choice) => choice === wordIn(query, name))
}
