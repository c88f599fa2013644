import { subscribe } from 'node:diagnostics_channel'
import { IncomingMessage, ServerResponse } from 'node:http'
import { askedByUsHeader, askOurselves, isAskedByUs } from './ask-ourselves'

/*
 * A page that calls notFound() or forbidden() reaches the browser with its true status and an empty
 * body: the framework draws the sentence with its script. Whoever has none would see white paper.
 * Here such an answer gets its page before it leaves (docs/decisions/0012).
 */

/** Where the pages stand that are sent with these statuses. */
const pages: Record<number, string> = { 403: '/refused/403', 404: '/refused/404' }

/** From now on, on every HTTP server of this process. Called once, before the first request. */
export function completeRefusals(): void {
  subscribe('http.server.request.start', (message) => {
    if (isExchange(message) && !isAskedByUs(message.request.headers[askedByUsHeader]?.toString()))
      watch(message.request, message.response)
  })
}

interface Exchange {
  request: IncomingMessage
  response: ServerResponse
}

function isExchange(message: unknown): message is Exchange {
  return (
    typeof message === 'object' &&
    message !== null &&
    'request' in message &&
    message.request instanceof IncomingMessage &&
    'response' in message &&
    message.response instanceof ServerResponse
  )
}

/** The first byte decides: a refused page is held back, and what its renderer writes goes nowhere. */
function watch(request: IncomingMessage, response: ServerResponse): void {
  let heldBack = false
  const passes = () => {
    if (!heldBack && isRefusedPage(request, response)) {
      heldBack = true
      void complete()
    }
    return !heldBack
  }
  const writeHead = response.writeHead.bind(response)
  const end = response.end.bind(response)
  const complete = async () => {
    const page = await wholePage(request, response.statusCode)
    if (response.destroyed) return
    for (const name of ['content-encoding', 'content-length', 'etag']) response.removeHeader(name)
    for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value)
    writeHead(response.statusCode)
    end(page.body)
  }
  response.writeHead = unless(passes, response.writeHead, response)
  response.flushHeaders = unless(passes, response.flushHeaders, undefined)
  response.write = unless(passes, response.write, true)
  response.end = unless(passes, response.end, response)
}

/** The method while `passes`; afterwards one that does nothing and answers `otherwise`. */
function unless<Method extends (...args: never[]) => unknown>(
  passes: () => boolean,
  method: Method,
  otherwise: unknown,
): Method {
  return new Proxy(method, {
    apply: (own, self, args) => (passes() ? Reflect.apply(own, self, args) : otherwise),
  })
}

function isRefusedPage(request: IncomingMessage, response: ServerResponse): boolean {
  return (
    !response.headersSent &&
    response.statusCode in pages &&
    request.method !== 'HEAD' &&
    String(response.getHeader('content-type')).startsWith('text/html')
  )
}

interface Page {
  headers: Record<string, string>
  body: Buffer | string
}

/** As this person would see it: their language, their village. */
async function wholePage(request: IncomingMessage, status: number): Promise<Page> {
  const { localAddress: host, localPort: port } = request.socket
  const { cookie, host: called, 'accept-language': language } = request.headers
  const headers = {
    ...(called && { host: called }),
    ...(cookie && { cookie }),
    ...(language && { 'accept-language': language }),
  }
  try {
    const page = await askOurselves({ host, port, path: pages[status] ?? '/', headers })
    if (page.status !== 200) return plainPage
    const policy = page.headers['content-security-policy']
    // its scripts carry the nonce of its own policy
    const own = typeof policy === 'string' ? { 'content-security-policy': policy } : undefined
    return { headers: own ?? {}, body: page.body }
  } catch {
    return plainPage
  }
}

const plainPage: Page = {
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: '没有这一页，或者您不能看这一页。 · There is no such page, or it is not yours to see.',
}
