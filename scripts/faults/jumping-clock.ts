import { rmSync } from 'node:fs'
import { makeTestFolder } from '@/lib/db/test-folder'
import { wrongClockIn } from './clock/wrong-clock'
import { type FaultsFound, failedTrials } from './outcome'
import { brokenPromises, Promises } from './promises'
import { recordSheetOf, redeemOnce, signPeopleIn } from './server-work'
import { type Beginning, type ServerWorld, withServerWorld } from './server-world'

/** Right, back an hour, past the month's end, years back, right again, years ahead, right again. */
const moments = [
  '2026-10-08T10:00:00+08:00',
  '2026-10-08T09:00:00+08:00',
  '2026-11-02T09:00:00+08:00',
  '2000-01-01T09:00:00+08:00',
  '2026-10-08T10:30:00+08:00',
  '2031-10-08T09:00:00+08:00',
  '2026-10-08T11:00:00+08:00',
].map((moment) => new Date(moment))

/** Before it there was no book, and no rule to record by. */
const bookBegan = '2025-01-01'
const complaint = '比账上最后一笔还早'

/**
 * The computer's clock jumps under a server that runs, while people hand over and record. Whoever
 * was signed out by it signs in again; what was said to be done stays, and the office is told
 * whenever the clock is behind the last line of the book.
 */
export async function jumpingClock({
  begin,
  stands = (moment) => moment,
}: {
  begin?: Beginning
  /** A control: where the clock is really set when it should stand at this moment. */
  stands?: (moment: Date) => Date
} = {}): Promise<FaultsFound> {
  const began = performance.now()
  const findings: string[] = []
  const folder = makeTestFolder('points-clock-')
  await withServerWorld(async (world) => {
    const clock = wrongClockIn(folder)
    clock.setTo(stands(moments[0] ?? new Date()))
    const server = await world.serve('', { ...clock.environment, FIXED_NOW: '' })
    const promises = new Promises()
    let last = new Date(0)
    try {
      for (const [nth, moment] of moments.entries()) {
        clock.setTo(stands(moment))
        const found = await workAt(world, { moment, nth, promises, behind: moment < last })
        findings.push(...found.map((one) => `${nth + 1}: ${moment.toISOString()}: ${one}`))
        last = moment
      }
    } finally {
      await server.kill()
    }
    for (const found of await brokenPromises(world, promises)) findings.push(`in the end: ${found}`)
  }, begin)
  rmSync(folder, { recursive: true, force: true })
  const durationMs = Math.round(performance.now() - began)
  const failed = failedTrials(findings)
  return { tried: moments.length, failed, findings, seed: 0, durationMs }
}

async function workAt(
  world: ServerWorld,
  at: { moment: Date; nth: number; promises: Promises; behind: boolean },
): Promise<string[]> {
  const { moment, nth, promises, behind } = at
  const findings: string[] = []
  const { manager, clerk, recorder } = await signPeopleIn(world)
  const { status, text } = await manager.get('/office')
  if (status !== 200) findings.push(`the office answers ${status}`)
  const told = text.includes(complaint)
  if (told !== behind) findings.push(`the clock ${told ? 'is' : 'is not'} complained of`)
  const kept = promises.redeemed.size
  await redeemOnce(world, clerk, promises, nth)
  if (promises.redeemed.size === kept) findings.push('nothing could be handed over')
  // once a day: more would break the rule's cap
  const day = moment.toISOString().slice(0, 10)
  if (day < bookBegan) {
    const still = (await manager.get('/office')).text.includes(complaint)
    if (!still) findings.push('one line later the clock is not complained of any more')
  } else if (!behind && !(await recordSheetOf(world, recorder, promises, day)))
    findings.push('nothing could be recorded')
  return findings
}
