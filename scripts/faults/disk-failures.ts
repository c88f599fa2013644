import { fileOf } from '@/lib/db/sqlite-connection'
import { sayingOf } from '@/lib/shared/thrown'
import { type DiskFailure, type FaultyDisk, faultyDisk } from './disk/faulty-disk'
import { type FaultsFound, failedTrials } from './outcome'
import { brokenPromises, Promises } from './promises'
import { type People, redeemOnce, signPeopleIn } from './server-work'
import { type Beginning, type ServerWorld, withServerWorld } from './server-world'

const failures: readonly DiskFailure[] = [
  'no space',
  'write fails',
  'sync fails',
  'read fails',
  'no more files',
  'read only',
]
/** Where nothing at all can be written. */
const writing: readonly DiskFailure[] = ['no space', 'write fails', 'sync fails', 'read only']
/** Attempts while the disk fails. */
const attempts = 8

/**
 * The disk of the real server is full, breaks at writing, at syncing or at reading, or the system has
 * no more files to give, while people go on trying, and is well again. Meanwhile nothing may be
 * acknowledged that is not kept, afterwards everything has to work again by itself, and the book
 * has to add up.
 */
export async function diskFailures({
  begin,
  harm,
}: {
  begin?: Beginning
  /** A control: what happens to the book's file after all. */
  harm?: (file: string) => void
} = {}): Promise<FaultsFound> {
  const began = performance.now()
  const findings: string[] = []
  await withServerWorld(async (world) => {
    const file = fileOf(world.environment.DATABASE_URL ?? '')
    const disk = await faultyDisk(file)
    const server = await world.serve('2026-10-08', disk.environment)
    const promises = new Promises()
    try {
      const people = await signPeopleIn(world)
      for (const failure of failures)
        for (const found of await whileItFails({ world, disk, people, promises }, failure))
          findings.push(`${failure}: ${found}`)
    } finally {
      await server.kill()
    }
    harm?.(file)
    for (const found of await brokenPromises(world, promises)) findings.push(`in the end: ${found}`)
  }, begin)
  const durationMs = Math.round(performance.now() - began)
  // and once more when all are over
  const tried = failures.length + 1
  return { tried, failed: failedTrials(findings), findings, seed: 0, durationMs }
}

interface Scene {
  world: ServerWorld
  disk: FaultyDisk
  people: People
  promises: Promises
}

async function whileItFails(scene: Scene, failure: DiskFailure): Promise<string[]> {
  const { disk, world, people, promises } = scene
  const before = promises.kept
  disk.fail(failure)
  const findings = await goOnTrying(scene)
  if (writing.includes(failure) && promises.kept > before)
    findings.push('what cannot be written was acknowledged')
  for (const path of ['/office/ledger', '/office/exchange/export/ledger.csv', '/shifancun']) {
    const { status, text } = await people.manager.get(path)
    if (status >= 500 && !/请过一会儿再试/.test(text)) findings.push(`${path} answers ${status}`)
  }
  disk.fail('nothing')
  const kept = promises.kept
  for (const nth of [1, 2]) await redeemOnce(world, people.clerk, promises, nth)
  if (promises.kept !== kept + 2) findings.push('it did not come back by itself')
  return findings
}

async function goOnTrying({ world, people, promises }: Scene): Promise<string[]> {
  const findings: string[] = []
  for (let nth = 0; nth < attempts; nth += 1) {
    try {
      const { status, location } = await redeemOnce(world, people.clerk, promises, nth)
      if (status >= 500 || !location) findings.push(`the counter answered ${status}`)
    } catch (error) {
      findings.push(`the counter did not answer: ${sayingOf(error)}`)
    }
  }
  return findings
}
