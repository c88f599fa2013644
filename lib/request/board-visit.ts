import { isReservedSlug } from '@/lib/access/reserved-slugs'
import { localeFrom } from '@/lib/messages/locales'
import { languageCookie, typeSizeCookie, typeSizeFrom } from './reading-cookies'

/** What decides how a page of a notice board looks, besides the book and the day. */
export interface BoardVisit {
  /** Path and query. */
  path: string
  /** Language and size of type, as the only cookies the page is asked with. */
  cookie: string
}

export interface Asked {
  method: string
  path: string
  search: string
  headers: { get(name: string): string | null; has(name: string): boolean }
  cookies: ReadonlyMap<string, string>
}

/** Longer ones are nobody's of ours: pages of a board ask for a page's number at most. */
const longestSearch = 40

/**
 * The visit of a village's notice board that a request is; undefined for all other requests.
 * `/` shows the village that a person or a card belongs to, so it is a board's address only to
 * whoever carries neither.
 */
export function boardVisitOf({ method, path, search, headers, cookies }: Asked) {
  if (method !== 'GET' || headers.has('rsc') || search.length > longestSearch) return undefined
  const isBoard = path === '/' ? !carriesMore(cookies) : isVillagesPath(path)
  if (!isBoard) return undefined
  const locale = localeFrom(cookies.get(languageCookie()))
  const size = typeSizeFrom(cookies.get(typeSizeCookie()))
  const visit: BoardVisit = {
    path: path + search,
    cookie: `${languageCookie()}=${locale}; ${typeSizeCookie()}=${size}`,
  }
  return visit
}

function carriesMore(cookies: Asked['cookies']): boolean {
  const reading = [languageCookie(), typeSizeCookie()]
  return [...cookies.keys()].some((name) => !reading.includes(name))
}

function isVillagesPath(path: string): boolean {
  const [, first = ''] = path.split('/')
  return /^[a-z][a-z0-9-]*$/.test(first) && !isReservedSlug(first)
}
