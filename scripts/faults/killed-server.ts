import { setTimeout as pause } from 'node:timers/promises'
import { fileOf } from '@/lib/db/sqlite-connection'
import { unfinishedImports } from '@/lib/exchange/queries'
import { addMonths, type CivilMonth, lastDayOf } from '@/lib/shared/civil-date'
import { codeOf } from '@/lib/shared/thrown'
import type { startServer } from '@/scripts/start/server'
import { withDatabase } from '@/scripts/with-database'
import { type FaultsFound, failedTrials } from './outcome'
import { brokenPromises, Promises } from './promises'
import { freshSeed, type Random, randomFrom } from './random-numbers'
import {
  closeMonth,
  dayAfter,
  importDays,
  type People,
  recordAndPass,
  redeemOn,
  redeemOnce,
  signPeopleIn,
} from './server-work'
import { type Beginning, type ServerWorld, withServerWorld } from './server-world'
import { type Operation, operations, type UnderWay } from './under-way'

/** A new village after so many deaths: its audit stays quick, and its households have points left. */
const livesOfAVillage = 25
const counters = 4
/** Months that are over: all but the last can be closed one by one, until the server dies at it. */
const monthsOver = 8
/** Days of an import that takes some chunks. */
const manyDays = 14
/** Whoever confirms an import is answered after so long, whether it is written or not. */
const longestImportMs = 1_500
/** How long a server may take until its first answers, and to be at the operation. */
const patienceMs = 60_000

interface Struck {
  /** Servers that died while the operation was under way. */
  kills: number
  acknowledged: number
}

export interface KillsDone extends FaultsFound {
  struck: Record<Operation, Struck>
  /** Of the imports, how many had lines written and others still to write. */
  betweenChunks: number
}

/**
 * So many times: the real server is killed (kill -9) while people redeem, record, pass and import,
 * and close months. Each death comes at a chance moment of one operation, of each in turn: it has
 * been asked for and not been answered. Then the file is opened as the death left it: everything that
 * was acknowledged has to be there, nothing by half, and the book has to add up. `harm` is the
 * control: what it does to the file of a dead server has to be found out.
 */
export async function killedServer({
  times,
  seed = freshSeed(),
  harm,
  begin,
  villages = 1,
}: {
  times: number
  seed?: number
  harm?: (file: string) => void
  begin?: Beginning
  /** So many are served at once and share the lives: a server that starts waits now and then. */
  villages?: number
}): Promise<KillsDone> {
  const began = performance.now()
  const found: Found = { findings: [], struck: nothingStruck(), betweenChunks: 0 }
  let given = 0
  const serve = async () => {
    while (given < times) {
      const first = given + 1
      given = Math.min(times, given + livesOfAVillage)
      await livesOf({ first, last: given, seed, harm, begin }, found)
    }
  }
  await Promise.all(Array.from({ length: villages }, serve))
  const { findings, struck, betweenChunks } = found
  findings.push(...notCovered(struck, times))
  const durationMs = Math.round(performance.now() - began)
  const failed = failedTrials(findings)
  const covered = coveredBy(struck, betweenChunks)
  return { tried: times, failed, findings, seed, durationMs, covered, struck, betweenChunks }
}

type Found = Pick<KillsDone, 'findings' | 'struck' | 'betweenChunks'>

interface Lives {
  first: number
  last: number
  seed: number
  harm: ((file: string) => void) | undefined
  begin: Beginning | undefined
}

/** The lives and deaths of one village's server. */
async function livesOf({ first, last, seed, harm, begin }: Lives, found: Found): Promise<void> {
  const random = randomFrom(seed + first)
  await withServerWorld(async (world) => {
    const village: Village = { world, promises: new Promises(), random }
    const { promises } = village
    for (let life = first; life <= last; life += 1) {
      const operation = operations[(seed + life) % operations.length] ?? 'redeem'
      const missed = await liveAndDie(village, operation)
      if (missed) found.findings.push(`${life}: ${missed}`)
      else found.struck[operation].kills += 1
      if (operation === 'import') found.betweenChunks += await importsBetweenChunks(world)
      harm?.(fileOf(world.environment.DATABASE_URL ?? ''))
      for (const broken of await brokenPromises(world, promises))
        found.findings.push(`${life}: ${broken}`)
    }
    for (const broken of await afterALife(world, promises))
      found.findings.push(`${last}: ${broken}`)
    for (const operation of operations)
      found.struck[operation].acknowledged += promises.acknowledged[operation]
  }, begin)
}

function nothingStruck(): Record<Operation, Struck> {
  const nothing = () => ({ kills: 0, acknowledged: 0 })
  return {
    ...{ redeem: nothing(), record: nothing(), pass: nothing() },
    ...{ close: nothing(), import: nothing() },
  }
}

/** A run that is long enough to have each operation's turn has to have struck and done each. */
function notCovered(struck: Record<Operation, Struck>, times: number): string[] {
  if (times < operations.length) return []
  return operations.flatMap((operation) => {
    const { kills, acknowledged } = struck[operation]
    return kills > 0 && acknowledged > 0
      ? []
      : [`${operation}: ${kills} killed, ${acknowledged} acknowledged`]
  })
}

function coveredBy(struck: Record<Operation, Struck>, betweenChunks: number): string {
  const each = operations.map((operation) => {
    const { kills, acknowledged } = struck[operation]
    return `${operation} ${kills} (${acknowledged.toLocaleString('en')} acknowledged)`
  })
  return `killed while under way: ${each.join(', ')}; ${betweenChunks} imports between two chunks`
}

interface Village {
  world: ServerWorld
  promises: Promises
  random: Random
  /** Signed in at its first server; a session outlives it. */
  people?: People
}

/** Gives back why the server did not die as it should have; nothing where it did. */
async function liveAndDie(village: Village, operation: Operation): Promise<string | undefined> {
  const { world, promises, random } = village
  const month = await firstOpenMonth(world)
  const lastMonth = addMonths(month, monthsOver - 1)
  const server = await world.serve(dayAfter(lastMonth))
  village.people ??= await signPeopleIn(world)
  const people = withFreshConnections(village.people)
  const warm = untilDone(promises, operation)
  const work = [
    ...Array.from({ length: counters }, () =>
      redeemWhenWarm(world, people, promises, random(world.households.length), warm),
    ),
    recordAndPass(world, people, promises, `${month}-07`),
    // what was brought in half has to find its month open
    importWhenWarm(world, people, promises, lastDayOf(lastMonth), warm),
    ...(operation === 'close' ? [closeMonths(people, promises, month, warm)] : []),
  ]
  const death = async () => {
    const undone = await warm
    const died = await killDuring(server, operation, promises, random)
    if (undone.length > 0) return `nothing was acknowledged: ${undone.join(', ')}`
    return died ? undefined : `not killed in time: ${operation}`
  }
  const [missed] = await Promise.all([death(), ...work.map((one) => one.catch(ignoreDeath))])
  for (const visitor of Object.values(people)) visitor.close()
  return missed
}

function withFreshConnections({ clerk, recorder, reviewer, manager }: People): People {
  return {
    ...{ clerk: clerk.another(), recorder: recorder.another() },
    ...{ reviewer: reviewer.another(), manager: manager.another() },
  }
}

/** First answers take their time: a server dies once it has taken a basket and done what it dies at. */
async function untilDone(promises: Promises, struck: Operation): Promise<Operation[]> {
  const before = promises.acknowledged
  const asked = operations.filter((one) => one === 'redeem' || one === struck)
  const undone = () => asked.filter((one) => promises.acknowledged[one] === before[one])
  for (const until = Date.now() + patienceMs; undone().length > 0 && Date.now() < until; )
    await pause(10)
  return undone()
}

/** At a chance moment between being asked for the operation and the answer. */
async function killDuring(
  server: Awaited<ReturnType<typeof startServer>>,
  operation: Operation,
  { underWay }: Promises,
  random: Random,
): Promise<boolean> {
  let dying = false
  for (const until = Date.now() + patienceMs; !dying && Date.now() < until; ) {
    if (!(await underWay.next(operation, patienceMs))) break
    await pause(random(usualMs(operation, underWay) + 1))
    // answered meanwhile: the next one then
    dying = underWay.has(operation)
  }
  await server.kill()
  return dying
}

/** As long as the last answer took; a long import takes longer than the short one before it. */
function usualMs(operation: Operation, underWay: UnderWay): number {
  const tookMs = Math.ceil(underWay.tookMs(operation))
  return operation === 'import' ? Math.min(longestImportMs, 4 * tookMs) : tookMs
}

/** One basket at once; the others when death is near, since they would only keep the rest waiting. */
async function redeemWhenWarm(
  world: ServerWorld,
  { clerk }: People,
  promises: Promises,
  from: number,
  warm: Promise<unknown>,
): Promise<void> {
  const before = promises.redeemed.size
  let nth = from
  for (; promises.redeemed.size === before; nth += 1) await redeemOnce(world, clerk, promises, nth)
  await warm
  await redeemOn(world, clerk, promises, nth)
}

/** A short list at once, long ones when death is near. */
async function importWhenWarm(
  world: ServerWorld,
  { manager }: People,
  promises: Promises,
  lastDay: string,
  warm: Promise<unknown>,
): Promise<void> {
  const before = promises.confirmed.size
  while (promises.confirmed.size === before)
    await importDays(world, manager, promises, { lastDay, days: 1 })
  await warm
  for (;;) await importDays(world, manager, promises, { lastDay, days: manyDays })
}

/** One month at once; the others when death is near. */
async function closeMonths(
  { manager }: People,
  promises: Promises,
  first: CivilMonth,
  warm: Promise<unknown>,
): Promise<void> {
  for (let nth = 0; nth < monthsOver - 1; nth += 1) {
    await closeMonth(manager, promises, addMonths(first, nth))
    await warm
  }
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

async function importsBetweenChunks({ environment }: ServerWorld): Promise<number> {
  return withDatabase(environment, ({ read }) =>
    read.import.count({ where: { state: 'WRITING', nextTurn: { gt: 0 } } }),
  )
}

/** One more life without a death, in which what was confirmed is finished by itself, and wholly. */
async function afterALife(world: ServerWorld, promises: Promises): Promise<string[]> {
  const month = await firstOpenMonth(world)
  const server = await world.serve(dayAfter(addMonths(month, monthsOver - 1)))
  try {
    const unfinished = await withDatabase(world.environment, async ({ read }) => {
      let open = await unfinishedImports(read)
      for (const until = Date.now() + patienceMs; open.length > 0 && Date.now() < until; ) {
        await pause(200)
        open = await unfinishedImports(read)
      }
      return open
    })
    return [
      ...unfinished.map((id) => `import ${id} was never finished`),
      ...(await brokenPromises(world, promises)),
    ]
  } finally {
    await server.stop()
  }
}
