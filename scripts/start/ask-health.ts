import { z } from 'zod'

const patienceMs = 5_000

const health = z.object({
  status: z.enum(['ok', 'warn', 'down']),
  checks: z.record(z.string(), z.string()),
})

/** What a points store at this port says of itself; undefined when none answers. */
export async function askHealth(port: number) {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health`, {
      signal: AbortSignal.timeout(patienceMs),
    })
    return health.safeParse(await answer.json()).data
  } catch {
    return undefined
  }
}
