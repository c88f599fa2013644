import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { completeRefusals } from './whole-refusals'

/** Answers as the framework does: headers first, then the empty document. */
function answer(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('content-type', 'text/html; charset=utf-8')
  if (request.url?.startsWith('/refused/')) {
    response.setHeader('content-security-policy', `for ${request.url}`)
    response.end(`<h1>${request.url} ${request.headers.cookie} ${request.headers.host}</h1>`)
    return
  }
  const status = statusOf(request.url ?? '')
  response.statusCode = status
  response.setHeader('content-security-policy', 'of the empty document')
  if (request.headers.accept === 'text/plain') response.setHeader('content-type', 'text/plain')
  response.flushHeaders()
  response.write('<html id="__next_error__">')
  if (status === 500) response.write('<body><template data-dgst="12345"></template>')
  response.end('</html>')
}

let broken = 0

/** `/500/2`: breaks twice, then is there. */
function statusOf(path: string): number {
  const [, status, times] = path.split('/').map(Number)
  if (status !== 500 || times === undefined) return status ?? 0
  broken += 1
  return broken <= times ? 500 : 200
}

const server = createServer(answer)
let url: string

beforeAll(async () => {
  completeRefusals()
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  if (typeof address === 'string' || !address) throw new Error('no port')
  url = `http://127.0.0.1:${address.port}`
})
afterAll(() => server.close())

it.each([403, 404])('a page refused with %i says so in its body', async (status) => {
  for (const method of ['GET', 'POST']) {
    const got = await fetch(`${url}/${status}`, { method, headers: { cookie: 'locale=en' } })
    expect(got.status).toBe(status)
    expect(await got.text()).toBe(`<h1>/refused/${status} locale=en ${new URL(url).host}</h1>`)
    expect(got.headers.get('content-security-policy')).toBe(`for /refused/${status}`)
  }
})

it('other answers pass untouched', async () => {
  for (const status of [200, 400]) {
    const got = await fetch(`${url}/${status}`)
    expect(got.status).toBe(status)
    expect(await got.text()).toBe('<html id="__next_error__"></html>')
  }
  const data = await fetch(`${url}/404`, { headers: { accept: 'text/plain' } })
  expect(await data.text()).toBe('<html id="__next_error__"></html>')
  const head = await fetch(`${url}/404`, { method: 'HEAD' })
  expect(head.status).toBe(404)
})

it('a page that breaks is asked for once more, and says that it broke if it still does', async () => {
  broken = 0
  const passed = await fetch(`${url}/500/1`)
  expect([passed.status, await passed.text()]).toEqual([200, '<html id="__next_error__"></html>'])
  broken = 0
  const still = await fetch(`${url}/500/9`)
  expect(still.status).toBe(500)
  expect(await still.text()).toMatch(/<noscript><p>这一页现在打不开.*12345.*<\/noscript>/)
  expect(broken).toBe(2)
  broken = 0
  const sent = await fetch(`${url}/500/1`, { method: 'POST' })
  expect([sent.status, broken]).toEqual([500, 1])
})
