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
  const status = Number(request.url?.slice(1))
  response.statusCode = status
  response.setHeader('content-security-policy', 'of the empty document')
  if (request.headers.accept === 'text/plain') response.setHeader('content-type', 'text/plain')
  response.flushHeaders()
  response.write('<html id="__next_error__">')
  response.end('</html>')
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
  for (const status of [200, 400, 500]) {
    const got = await fetch(`${url}/${status}`)
    expect(got.status).toBe(status)
    expect(await got.text()).toBe('<html id="__next_error__"></html>')
  }
  const data = await fetch(`${url}/404`, { headers: { accept: 'text/plain' } })
  expect(await data.text()).toBe('<html id="__next_error__"></html>')
  const head = await fetch(`${url}/404`, { method: 'HEAD' })
  expect(head.status).toBe(404)
})
