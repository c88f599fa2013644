import { newId } from '@/lib/shared/id'
import { oneOfEverything } from '@/scripts/one-of-everything'

/** Where the same parameter has another value, or the address asks for more. */
const particular: Record<string, string> = {
  '/[village]/months/[period]': '/[village]/months/2026-06',
  '/passbook/[period]': '/passbook/2026',
  '/counter/[basketId]': '/counter/[basketId]?household=[householdId]',
  '/counter/[basketId]/now': '/counter/[basketId]/now?household=[householdId]',
  '/office/objections/new': '/office/objections/new?line=[seq]',
  '/office/supervision/[staffId]': '/office/supervision/[staffId]?period=[period]',
  '/office/windows/[windowId]/change': '/office/windows/[plannedId]/change',
  '/office/windows/[windowId]/expiry': '/office/windows/[plannedId]/expiry',
  '/office/windows/[windowId]/[redemptionId]': '/office/windows/[pastId]/[redemptionId]',
}

export type Named = Record<string, string>

/** What stands in the addresses of a demo village that has one of everything. */
export async function namedInDemo(environment: NodeJS.ProcessEnv): Promise<Named> {
  return {
    ...(await oneOfEverything(environment)),
    ...{ village: 'shifancun', period: '2026-Q3', month: '2026-07', year: '2025' },
    ...{ basketId: newId(), change: 'split', kind: 'households' },
  }
}

/** The address of a page or a route: each parameter by what it is called. */
export function addressOf(route: string, named: Named): string {
  return (particular[route] ?? route).replace(/\[([\w.]+)\]/g, (_, name: string) => {
    const value = named[name]
    if (value === undefined)
      throw new Error(`${route}: what is [${name}]? Say so in scripts/doors/addresses.ts.`)
    return value
  })
}
