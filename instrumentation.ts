import type { Instrumentation } from 'next'

/** Before the first request: an installation that is not in order does not serve, and says why. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { stopWhenAsked } = await import('./lib/request/stop-gracefully')
  stopWhenAsked()
  const { tellTrueSources } = await import('./lib/request/true-source')
  tellTrueSources()
  const { dropEndlessQueries } = await import('./lib/request/endless-query')
  dropEndlessQueries()
  const { askForTls } = await import('./lib/request/ask-for-tls')
  askForTls()
  const { completeRefusals } = await import('./lib/request/whole-refusals')
  completeRefusals()
  const { logRequests } = await import('./lib/request/request-log')
  logRequests()
  // requests wait by now: whatever is to hear of each has to listen before the book is opened
  const { refuseWrongInstallation } = await import('./lib/request/start-checks')
  await refuseWrongInstallation()
  const { resumeImports } = await import('./lib/request/import-runner')
  await resumeImports()
  const { watchBackupsAndAudits } = await import('./lib/request/backups-and-audits')
  const { anyVillage } = await import('./lib/request/village')
  watchBackupsAndAudits(anyVillage)
}

/** Faults only; refusals are answers. The route's pattern, never the path: it may hold a card code. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { log } = await import('./lib/request/log')
  const { routePath, routeType } = context
  log.error({ err: error, method: request.method, route: routePath, in: routeType }, 'fault')
}
