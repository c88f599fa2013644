import { createServer } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { askForTls } from './ask-for-tls'

const server = createServer((request, response) => {
  // as the framework does it: some headers one by one, some at once
  response.setHeader('content-type', 'text/plain')
  response.writeHead(Number(request.url?.slice(1)), { 'cache-control': 'no-store' })
  response.end()
})
let url: string

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  if (typeof address === 'string' || !address) throw new Error('no port')
  url = `http://127.0.0.1:${address.port}`
})
afterAll(() => server.close())

async function asked(status: number): Promise<string | null> {
  const { headers } = await fetch(`${url}/${status}`, { redirect: 'manual' })
  return headers.get('strict-transport-security')
}

it('answers ask for TLS where the village has it, whatever they say', async () => {
  askForTls(false)
  expect(await asked(200)).toBeNull()
  askForTls(true)
  for (const status of [200, 304, 403, 404, 500])
    expect(await asked(status)).toBe('max-age=31536000')
})
