import { randomUUID } from 'node:crypto'
import { BlockList, isIP, isIPv6 } from 'node:net'
import { readSettings } from '@/lib/shared/env'
import { onExchange } from './exchanges'

/*
 * Anybody can write an X-Forwarded-For, and the framework believes it. Only a reverse proxy's word
 * counts: one on this computer, or one that TRUSTED_PROXIES names. For everybody else the header
 * becomes the address of the connection, before anything reads it. What counts is told once more
 * under a name that nobody outside can know: a request that came in before this listened has none.
 */

declare global {
  // The server's bundles each load this file.
  var pointsSourceHeader: string | undefined
}

/** The header that a request's true source stands in, another one in each process. */
export function sourceHeader(): string {
  globalThis.pointsSourceHeader ??= `x-source-${randomUUID()}`
  return globalThis.pointsSourceHeader
}

/** From now on, on every HTTP server of this process. */
export function tellTrueSources(): void {
  const proxies = listOf(readSettings().TRUSTED_PROXIES)
  onExchange(({ request }) => {
    const said = request.headers['x-forwarded-for']
    const source = trueSource(
      request.socket.remoteAddress ?? '',
      typeof said === 'string' ? said : undefined,
      proxies,
    )
    request.headers['x-forwarded-for'] = source
    request.headers[sourceHeader()] = source
  })
}

/** The last address that a trusted proxy saw; without one, who is connected. */
export function trueSource(connected: string, said: string | undefined, proxies: BlockList) {
  const addresses = [...(said ?? '').split(',').map((one) => one.trim()), plain(connected)]
  while (addresses.length > 1) {
    const nearest = addresses.at(-1) ?? ''
    if (!isTrusted(nearest, proxies) || addresses.at(-2) === '') return nearest
    addresses.pop()
  }
  return addresses[0] ?? ''
}

export function listOf(proxies: readonly string[]): BlockList {
  const list = new BlockList()
  for (const proxy of ['127.0.0.0/8', '::1', ...proxies]) {
    const [address = '', bits] = proxy.split('/')
    const family = isIPv6(address) ? 'ipv6' : 'ipv4'
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  return list
}

function isTrusted(address: string, proxies: BlockList): boolean {
  return isIP(address) !== 0 && proxies.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')
}

/** IPv4 as a socket of both kinds writes it: ::ffff:192.168.1.7 */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/, '')
}
