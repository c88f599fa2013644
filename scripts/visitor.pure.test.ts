import { createServer, type RequestListener } from 'node:http'
import type { Socket } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
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
    server.closeAllConnections()
  })
  return visitor
}

test('a connection is taken up again, but not after it lay idle', async () => {
  const used: Socket[] = []
  const visitor = await visitorOf((request, response) => {
    used.push(request.socket)
    response.end()
  })
  await visitor.send('GET', '/')
  await visitor.send('GET', '/')
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 4_900 })
  onTestFinished(() => void vi.useRealTimers())
  await visitor.send('GET', '/')
  expect(used[1]).toBe(used[0])
  expect(used[2]).not.toBe(used[0])
})

test('a connection that breaks off is said, and nothing is sent again', async () => {
  let asked = 0
  const visitor = await visitorOf((request, response) => {
    asked++
    if (asked === 1) response.end()
    else request.socket.destroy()
  })
  await visitor.send('GET', '/')
  await expect(visitor.send('POST', '/', {}, Buffer.from('form'))).rejects.toThrow('hang up')
  expect(asked).toBe(2)
})
