import { createServer } from 'node:net'
import { PlainFailure } from '@/lib/shared/plain-failure.mjs'

export function portFrom(setting: string | undefined): number {
  if (!setting) return 3000
  const port = Number(setting)
  if (/^\d{1,5}$/.test(setting) && port >= 1 && port <= 65_535) return port
  throw new PlainFailure(
    `PORT=${setting} 不是端口号，应为 1 到 65535。 · PORT must be a number from 1 to 65535.`,
  )
}

export async function isPortFree(port: number): Promise<boolean> {
  return (await listenOn(port)) !== undefined
}

/** Said before anything long begins, not after minutes of building. */
export async function refuseBusyPort(port: number): Promise<void> {
  if (await isPortFree(port)) return
  throw new PlainFailure(
    `端口 ${port} 已被占用：可能积分超市已在运行。要用别的端口：PORT=${port + 1} npm start\n` +
      `Port ${port} is in use: perhaps this is running already. For another port: PORT=${port + 1} npm start`,
  )
}

/** A port that nobody uses at this moment. */
export async function freePort(): Promise<number> {
  const port = await listenOn(0)
  if (port === undefined) throw new Error('this computer has no free port')
  return port
}

/** The port that could be listened on; undefined when that failed. */
function listenOn(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen(port, '0.0.0.0', () => {
      const address = server.address()
      const taken = typeof address === 'object' && address !== null ? address.port : undefined
      server.close(() => resolve(taken))
    })
  })
}
