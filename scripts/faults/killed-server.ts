import { setTimeout as pause } from 'node:timers/promises'
import { fileOf } from '@/lib/db/sqlite-connection'
import type { CivilMonth } from '@/lib/shared/civil-date'
import { codeOf } from '@/lib/shared/thrown'
import { withDatabase } from '@/scripts/with-database'
import { type FaultsFound, failedTrials } from './outcome'
import { brokenPromises, Promises, unfinishedImports } from './promises'
import { freshSeed, type Random, randomFrom } from './random-numbers'
import {
  closeMonth,
  dayAfter,
  importOn,
  recordAndPass,
  redeemOn,
  signPeopleIn,
} from './server-work'
import { type Beginning, type ServerWorld, withServerWorld } from './server-world'

/** A new village after so many deaths: its audit stays quick. */
const livesOfAVillage = 40
/** A death comes at some moment of the work. */
const longestLifeMs = 700
/** Answers after which a server is at work. */
const warm = 12
const counters = 4
/** How long imports may take to be finished after the last death. */
const patienceMs = 30_000

export interface KillsDone extends FaultsFound {
  /** What the servers had said they had done. */
  acknowledged: number
}

/**
 * So many times: the real server is killed (kill -9) while people redeem, record, pass and import,
 * or close a month meanwhile. Each time the file is opened as the death left it: everything that was
 * acknowledged has to be there, nothing by half, and the book has to add up. `harm` is the control:
 * what it does to the file of a dead server has to be found out.
 */
export async function killedServer({
  times,
  seed = freshSeed(),
  harm,
  begin,
}: {
  times: number
  seed?: number
  harm?: (file: string) => void
  begin?: Beginning
}): Promise<KillsDone> {
  const began = performance.now()
  const random = randomFrom(seed)
  const findings: string[] = []
  let acknowledged = 0
  for (let done = 0; done < times; done += livesOfAVillage) {
    const lives = Math.min(livesOfAVillage, times - done)
    await withServerWorld(async (world) => {
      const promises = new Promises()
      for (let life = 1; life <= lives; life += 1) {
        const before = promises.kept
        await liveAndDie(world, promises, random)
        if (promises.kept === before) findings.push(`${done + life}: nothing had been acknowledged`)
        harm?.(fileOf(world.environment.DATABASE_URL ?? ''))
        for (const found of await brokenPromises(world, promises))
          findings.push(`${done + life}: ${found}`)
      }
      for (const id of await leftUnfinished(world, promises))
        findings.push(`${done + lives}: import ${id} was never finished`)
      acknowledged += promises.kept
    }, begin)
  }
  const durationMs = Math.round(performance.now() - began)
  const failed = failedTrials(findings)
  return { tried: times, failed, findings, seed, durationMs, acknowledged }
}

/** In half of the lives the first open month is over and is closed while people go on. */
async function liveAndDie(world: ServerWorld, promises: Promises, random: Random): Promise<void> {
  const month = await firstOpenMonth(world)
  const closing = random(2) === 0
  const server = await world.serve(closing ? dayAfter(month) : `${month}-08`)
  const people = await signPeopleIn(world)
  const work = [
    ...Array.from({ length: counters }, () =>
      redeemOn(world, people.clerk, promises, random(world.households.length)),
    ),
    recordAndPass(world, people, promises, `${month}-07`),
    closing
      ? closeMonth(people.manager, promises, month)
      : importOn(people.manager, promises, `${month}-07`),
  ]
  const death = async () => {
    await untilBusy(promises)
    await pause(random(longestLifeMs))
    await server.kill()
  }
  await Promise.all([death(), ...work.map((one) => one.catch(ignoreDeath))])
  for (const visitor of Object.values(people)) visitor.close()
}

/** The first answers of a server take their time; it dies when it is at work. */
async function untilBusy(promises: Promises): Promise<void> {
  const before = promises.kept
  const until = Date.now() + 20_000
  while (promises.kept < before + warm && Date.now() < until) await pause(10)
}

/** The connection breaks when the server dies; everything else is a fault of this test. */
function ignoreDeath(error: unknown): void {
  if (/^(ECONN|EPIPE)/.test(codeOf(error))) return
  throw error
}

async function firstOpenMonth({ environment }: ServerWorld): Promise<CivilMonth> {
  return withDatabase(environment, async ({ read }) => {
    const { openMonth } = await read.village.findFirstOrThrow()
    return openMonth
  })
}

/** One more life without a death, in which what was confirmed is finished by itself. */
async function leftUnfinished(world: ServerWorld, promises: Promises): Promise<string[]> {
  const server = await world.serve(`${await firstOpenMonth(world)}-08`)
  try {
    return await withDatabase(world.environment, async (db) => {
      let open = await unfinishedImports(db, promises)
      for (const until = Date.now() + patienceMs; open.length > 0 && Date.now() < until; ) {
        await pause(200)
        open = await unfinishedImports(db, promises)
      }
      return open
    })
  } finally {
    await server.stop()
  }
}
