import type { IncomingMessage, ServerResponse } from 'node:http'
import { askedByUsHeader, askOurselves, isAskedByUs } from './ask-ourselves'
import { onExchange } from './exchanges'

/*
 * A page that calls notFound() or forbidden() reaches the browser with its true status and an empty
 * body: the framework draws the sentence with its script. Whoever has none would see white paper.
 * Here such an answer gets its page before it leaves (docs/decisions/0012). A page that broke is
 * asked for once more, and says in plain HTML that it broke if it still does.
 */

/** Where the pages stand that are sent with these statuses. */
const pages: Record<number, string> = { 403: '/refused/403', 404: '/refused/404' }

/** From now on. Called once, before the first request. */
export function completeRefusals(): void {
  onExchange(({ request, response }) => {
    if (!isAskedByUs(request.headers[askedByUsHeader]?.toString())) watch(request, response)
  })
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
    const page =
      response.statusCode === 500
        ? await onceMore(request)
        : await wholePage(request, response.statusCode)
    if (response.destroyed) return
    response.statusCode = page.status
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
  if (response.headersSent) return false
  const type = response.getHeader('content-type')
  const isPage = String(type).startsWith('text/html')
  // a route that broke says nothing at all
  if (response.statusCode === 500) return request.method === 'GET' && (isPage || !type)
  return response.statusCode in pages && request.method !== 'HEAD' && isPage
}

interface Page {
  status: number
  headers: Record<string, string>
  body: Buffer | string
}

/** As this person would see it: their language, their village. */
async function wholePage(request: IncomingMessage, status: number): Promise<Page> {
  const plain = plainPage(
    status,
    '没有这一页，或者您不能看这一页。 · There is no such page, or it is not yours to see.',
  )
  const page = await asThisPerson(request, pages[status] ?? '/')
  return page?.status === 200 ? { ...page, status } : plain
}

/** The same page again: what was in its way may have passed. */
async function onceMore(request: IncomingMessage): Promise<Page> {
  const page = await asThisPerson(request, request.url ?? '/')
  if (page?.status === 200) return page
  const html = page?.status === 500 ? page.body.toString() : ''
  if (!page || !html.includes('<body')) return plainPage(500, brokenPage(''))
  const number = /data-dgst="(\d+)"/.exec(html)?.[1] ?? ''
  const said = `<noscript><p>${brokenPage(number)}</p></noscript>`
  return { ...page, body: html.replace(/<body[^>]*>/, (body) => body + said) }
}

function brokenPage(number: string): string {
  return (
    `这一页现在打不开，请过一会儿再试。还是不行，请把编号告诉管理的人：${number} · ` +
    `This page cannot be shown now. Try again in a while, or tell whoever runs it this number: ${number}`
  )
}

async function asThisPerson(request: IncomingMessage, path: string): Promise<Page | undefined> {
  const { localAddress: host, localPort: port } = request.socket
  const { cookie, host: called, 'accept-language': language } = request.headers
  const headers = {
    ...(called && { host: called }),
    ...(cookie && { cookie }),
    ...(language && { 'accept-language': language }),
  }
  const answer = await askOurselves({ host, port, path, headers }).catch(() => undefined)
  if (!answer) return undefined
  const policy = answer.headers['content-security-policy']
  // its scripts carry the nonce of its own policy
  const own = typeof policy === 'string' ? { 'content-security-policy': policy } : undefined
  return { status: answer.status, headers: own ?? {}, body: answer.body }
}

function plainPage(status: number, body: string): Page {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body }
}
