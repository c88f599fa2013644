/** The forms of a page, as they were sent. */
export function formsIn(page: string): string[] {
  return [...page.matchAll(/<form\b[\s\S]*?<\/form>/g)].map(([form]) => form)
}

/** Of an element as it was sent; undefined without it. */
export function attribute(element: string, name: string): string | undefined {
  const value = new RegExp(`\\b${name}="([^"]*)"`).exec(element)?.[1]
  return value?.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')
}
