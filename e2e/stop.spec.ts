import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { BookHeld, holdBook } from '@/lib/db/hold-book'
import { codeOf } from '@/lib/shared/thrown'
import { brokenPromises, Promises } from '@/scripts/faults/promises'
import {
  importOn,
  type People,
  recordAndPass,
  redeemOn,
  signPeopleIn,
} from '@/scripts/faults/server-work'
import { type ServerWorld, withServerWorld } from '@/scripts/faults/server-world'
import { serverEnvironment } from '@/scripts/start/environment'
import { freePort, isPortFree } from '@/scripts/start/port'
import { isHeld } from '@/scripts/start/running'
import { withDatabase } from '@/scripts/with-database'
import { copyOfTemplate } from './support/template'
import { expect, test } from './support/test'

/*
 * Somebody stops the server, or the computer shuts down, in the middle of a redemption day: what was
 * under way is answered or never happened, and it ends soon.
 */

test('a server that is stopped answers what it is at, and does nothing unanswered', async () => {
  await withServerWorld(async (world) => {
    const promises = new Promises()
    for (const stop of [1, 2, 3]) {
      const server = await world.serve('2026-10-08')
      const people = await signPeopleIn(world)
      const work = workOf(world, people, promises, stop).map((one) => one.catch(ignoreEnd))
      const before = promises.redeemed.size
      await expect.poll(() => promises.redeemed.size - before).toBeGreaterThan(20)
      await pause(stop * 37)
      const asked = Date.now()
      await server.stop()
      await Promise.all(work)
      expect(Date.now() - asked).toBeLessThan(10_000)
      expect(await server.exited).toBe(0)
      for (const visitor of Object.values(people)) visitor.close()
      expect(await brokenPromises(world, promises)).toEqual([])
      expect(await redemptionsIn(world)).toEqual([...promises.redeemed].sort())
    }
  })
})

test('a server whose npm start was killed stops by itself, though nobody reads its log', async () => {
  const settings = copyOfTemplate()
  const port = await freePort()
  const parent = spawn(process.execPath, ['scripts/run.mjs', 'e2e/support/serve-until-killed.ts'], {
    env: { ...serverEnvironment(settings, 'demo', port), PORT: String(port), LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(parent.stdout, 'data')
  expect(await isPortFree(port)).toBe(false)
  expect(() => holdBook(`file:${settings.dataFolder}/village.db`)).toThrow(BookHeld)
  parent.kill('SIGKILL')
  await expect.poll(() => isPortFree(port), { timeout: 120_000 }).toBe(true)
  await expect.poll(() => isHeld(`file:${settings.dataFolder}/village.db`)).toBe(false)
  rmSync(settings.dataFolder, { recursive: true })
})

function workOf(world: ServerWorld, people: People, promises: Promises, from: number) {
  return [
    ...[0, 1, 2, 3].map((nth) => redeemOn(world, people.clerk, promises, from + nth * 7)),
    recordAndPass(world, people, promises, '2026-10-07'),
    importOn(world, people.manager, promises, '2026-10-07'),
  ]
}

async function redemptionsIn({ environment }: ServerWorld): Promise<string[]> {
  return withDatabase(environment, async ({ read }) => {
    const window = await read.village.findFirstOrThrow({ select: { openWindowId: true } })
    const made = await read.redemption.findMany({
      where: { windowId: window.openWindowId ?? '' },
      select: { id: true },
    })
    return made.map(({ id }) => id).sort()
  })
}

/** Nobody listens any more, or an idle connection has been closed. */
function ignoreEnd(error: unknown): void {
  if (/^(ECONN|EPIPE)/.test(codeOf(error))) return
  throw error
}
