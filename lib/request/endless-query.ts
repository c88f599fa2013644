import { onExchange } from './exchanges'

/** The fullest basket in an address has less. */
const mostParts = 500

/**
 * From now on an address that asks for more than any of ours is read without what it asks for. The
 * framework looks through a name again each time that it repeats: 15 kB of `a&a&a` would keep
 * everybody waiting for seconds.
 */
export function dropEndlessQueries(): void {
  onExchange(({ request }) => {
    request.url = withoutEndlessQuery(request.url ?? '/')
  })
}

export function withoutEndlessQuery(url: string): string {
  const [path = ''] = url.split('?', 1)
  return url.split('&', mostParts + 1).length > mostParts ? path : url
}
