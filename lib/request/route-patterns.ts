import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const routes = z.array(z.object({ page: z.string(), regex: z.string() }))
const manifest = z.object({ staticRoutes: routes, dynamicRoutes: routes })

/** The routes of this build, in the order in which they are tried. */
export function patternsOfBuild(): z.output<typeof routes> {
  const folder = join('.next', process.env.BUILD_NAME ?? 'start')
  const text = readFileSync(join(folder, 'routes-manifest.json'), 'utf8')
  const { staticRoutes, dynamicRoutes } = manifest.parse(JSON.parse(text))
  return [...staticRoutes, ...dynamicRoutes]
}

/**
 * Gives a path's pattern, `/card/[code]`: what is logged of an address, since a path may hold a card
 * code and a search somebody's name.
 */
export function routePatterns(
  known: readonly { page: string; regex: string }[],
): (path: string) => string {
  const fixed = new Set(known.filter(({ page }) => !page.includes('[')).map(({ page }) => page))
  const others = known
    .filter(({ page }) => page.includes('['))
    .map(({ page, regex }) => ({ page, regex: new RegExp(regex) }))
  return (url) => {
    const [path = ''] = url.split(/[?#]/)
    if (fixed.has(path)) return path
    if (path.startsWith('/_next/')) return '/_next/…'
    return others.find(({ regex }) => regex.test(path))?.page ?? 'none'
  }
}
