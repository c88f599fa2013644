import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { Visitor } from '@/scripts/visitor'

/** A server action of the build: `office/goods addGoodAction`, and a page that can be sent it. */
export interface BuiltAction {
  name: string
  id: string
  page: string
}

const builtActions = z.object({
  node: z.record(
    z.string(),
    z.object({
      filename: z.string(),
      exportedName: z.string(),
      workers: z.record(z.string(), z.unknown()),
    }),
  ),
})

/** What the framework shows when there is no page; nobody can ask for it by these addresses. */
const withoutAddress = ['/_global-error', '/_not-found']

/** `/office/goods/[goodId]` */
export function pagesOfBuild(): string[] {
  return addressesOf('page')
    .filter((address) => !withoutAddress.includes(address))
    .sort()
}

/**
 * `POST /office/exchange/upload`. Which methods a route of the build takes is asked of the server
 * that serves it: OPTIONS is answered with all of them, in whatever way its file exports them.
 */
export async function routesOfBuild(url: string): Promise<string[]> {
  const visitor = new Visitor(url)
  const routes: string[] = []
  for (const address of addressesOf('route')) {
    const { headers, status } = await visitor.send('OPTIONS', address.replace(/\[[^\]]+\]/g, 'x'))
    if (!headers.allow) throw new Error(`${address} does not say what it takes: ${status}`)
    const methods = headers.allow.split(', ').filter((method) => method !== 'OPTIONS')
    // the framework answers HEAD by what GET says
    const asked = methods.filter((method) => method !== 'HEAD' || !methods.includes('GET'))
    routes.push(...asked.map((method) => `${method} ${address}`))
  }
  visitor.close()
  return routes.sort()
}

export function actionsOfBuild(): BuiltAction[] {
  const addresses = builtAddresses()
  return Object.entries(builtActions.parse(written('server/server-reference-manifest.json')).node)
    .map(([id, { filename, exportedName, workers }]) => {
      const [page = ''] = Object.keys(workers)
      return {
        name: `${filename.replace(/^app\//, '').replace(/\/actions\.ts$/, '')} ${exportedName}`,
        id,
        page: addresses[page.replace(/^app/, '')] ?? page,
      }
    })
    .sort((a, b) => a.name.localeCompare(b.name))
}

function addressesOf(kind: 'page' | 'route'): string[] {
  return Object.entries(builtAddresses())
    .filter(([file]) => file.endsWith(`/${kind}`))
    .map(([, address]) => address)
}

/** By the file of each page and route: `/(board)/[village]/page`. */
function builtAddresses(): Record<string, string> {
  return z.record(z.string(), z.string()).parse(written('app-path-routes-manifest.json'))
}

function written(manifest: string): unknown {
  return JSON.parse(readFileSync(`.next/test/${manifest}`, 'utf8'))
}
