/** First parts of paths that are ours already, or may be. A village's board is at `/<slug>`. */
const reserved = new Set([
  'about',
  'admin',
  'api',
  'assets',
  'banner',
  'board',
  'card',
  'counter',
  'demo',
  'export',
  'files',
  'health',
  'help',
  'lang',
  'office',
  'passbook',
  'photos',
  'print',
  'public',
  'refused',
  'set-up',
  'setup',
  'sign-in',
  'sign-out',
  'static',
  'township',
  'type-size',
  'uploads',
  'village',
  'villages',
  'www',
])

export function isReservedSlug(slug: string): boolean {
  return reserved.has(slug)
}
