import { randomBytes } from 'node:crypto'
import { type IncomingHttpHeaders, request } from 'node:http'

/*
 * The server as its own visitor: what a page looks like to somebody is found out by asking for it.
 */

declare global {
  // the server's bundles each load this file: they must know one another's questions
  var pointsOwnVoice: string | undefined
}

export const askedByUsHeader = 'x-asked-by-us'

/** Unknown outside, so that nobody else's request passes for one of ours. */
function ownVoice(): string {
  globalThis.pointsOwnVoice ??= randomBytes(16).toString('hex')
  return globalThis.pointsOwnVoice
}

export function isAskedByUs(value: string | null | undefined): boolean {
  return value === ownVoice()
}

export interface OwnQuestion {
  host?: string
  port?: number | string
  path: string
  headers: Record<string, string>
}

export interface OwnAnswer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** Asks this server for a page. Rejects when nobody answers there. */
export function askOurselves({ host, port, path, headers }: OwnQuestion): Promise<OwnAnswer> {
  return new Promise((resolve, reject) => {
    const asked = {
      host,
      port,
      path,
      headers: { ...headers, [askedByUsHeader]: ownVoice() },
      agent: false,
    }
    request(asked, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('error', reject)
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(chunks),
        }),
      )
    })
      .on('error', reject)
      .end()
  })
}
