import { type FaultsFound, failedTrials } from './outcome'
import { brokenPromises, Promises } from './promises'
import { redeemOnce, signPeopleIn } from './server-work'
import { type Beginning, type ServerWorld, withServerWorld } from './server-world'

/** The right day, the battery ran out, right again, a year too far, right again. */
const days = ['2026-10-08', '2000-01-01', '2026-10-08', '2027-10-08', '2026-10-08']

/**
 * The clock of the computer stands wrong and is put right while people go on at the counter. What was
 * said to be done stays, numbers go on one by one, and whoever opens the office while the clock is
 * behind the last line of the book is told so.
 */
export async function wrongClocks({
  begin,
  clock = (day) => day,
}: {
  begin?: Beginning
  /** A control: the day that the server is told when the clock stands at this one. */
  clock?: (day: string) => string
} = {}): Promise<FaultsFound> {
  const began = performance.now()
  const findings: string[] = []
  await withServerWorld(async (world) => {
    const promises = new Promises()
    let newest = ''
    for (const [nth, day] of days.entries()) {
      for (const found of await workOn(world, { day, told: clock(day) }, promises, day < newest))
        findings.push(`${nth + 1}: ${found}`)
      if (day > newest) newest = day
    }
    for (const found of await brokenPromises(world, promises)) findings.push(`in the end: ${found}`)
  }, begin)
  const durationMs = Math.round(performance.now() - began)
  const failed = failedTrials(findings)
  return { tried: days.length, failed, findings, seed: 0, durationMs }
}

async function workOn(
  world: ServerWorld,
  { day, told: standing }: { day: string; told: string },
  promises: Promises,
  behind: boolean,
): Promise<string[]> {
  const server = await world.serve(standing)
  const findings: string[] = []
  try {
    const people = await signPeopleIn(world)
    const office = await people.manager.get('/office')
    if (office.status !== 200) findings.push(`on ${day} the office answers ${office.status}`)
    const told = office.text.includes('比账上最后一笔还早')
    if (told !== behind)
      findings.push(`on ${day} the clock ${told ? 'is' : 'is not'} complained of`)
    const kept = promises.kept
    await redeemOnce(world, people.clerk, promises, Number(day.slice(3, 4)))
    if (promises.kept === kept) findings.push(`on ${day} nothing could be handed over`)
  } finally {
    await server.kill()
  }
  return findings
}
