import { createServer, type RequestListener } from 'node:http'
import type { Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { Visitor } from './visitor'

async function visitorOf(answer: RequestListener): Promise<Visitor> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const visitor = new Visitor(`http://127.0.0.1:${address.port}`)
  onTestFinished(() => {
    visitor.close()
    server.close()
  })
  return visitor
}

test('a connection that was closed while it lay idle is not the end of a visit', async () => {
  const used = new Set<Socket>()
  const visitor = await visitorOf((request, response) => {
    if (used.has(request.socket)) request.socket.destroy()
    else response.end('here')
    used.add(request.socket)
  })
  expect((await visitor.send('GET', '/')).text).toBe('here')
  expect((await visitor.send('POST', '/', {}, Buffer.from('more'))).text).toBe('here')
  expect(used.size).toBe(2)
})

test('a new connection that breaks off is said, and not tried again', async () => {
  let asked = 0
  const visitor = await visitorOf((request) => {
    asked++
    request.socket.destroy()
  })
  await expect(visitor.send('GET', '/')).rejects.toThrow('socket hang up')
  expect(asked).toBe(1)
})
