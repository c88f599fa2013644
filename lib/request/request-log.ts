import { askedByUsHeader, isAskedByUs } from './ask-ourselves'
import { onExchange } from './exchanges'
import { log } from './log'
import { patternsOfBuild, routePatterns } from './route-patterns'

/** Files of the build, and whoever watches the server: many, and nobody's deeds. */
const quiet = new Set(['/_next/…', '/api/health'])

/**
 * From now on one line for each request: method, the route's pattern and never the path, status,
 * milliseconds, and whether the other side left before the answer was whole. Not in development,
 * which says so by itself.
 */
export function logRequests(): void {
  if (process.env.NODE_ENV !== 'production') return
  log.info({ node: process.versions.node, pid: process.pid }, 'serving')
  const patternOf = routePatterns(patternsOfBuild())
  onExchange(({ request, response }) => {
    if (isAskedByUs(request.headers[askedByUsHeader]?.toString())) return
    const began = performance.now()
    response.once('close', () => {
      const route = patternOf(request.url ?? '')
      const line = {
        method: request.method,
        route,
        status: response.statusCode,
        ms: Math.round(performance.now() - began),
        ...(!response.writableFinished && { brokenOff: true }),
      }
      if (quiet.has(route)) log.debug(line, 'request')
      else log.info(line, 'request')
    })
  })
}
