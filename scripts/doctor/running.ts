import { existsSync } from 'node:fs'
import { z } from 'zod'
import { BookHeld, holdBook } from '@/lib/db/hold-book'
import { fileOf } from '@/lib/db/sqlite-connection'
import { isPortFree } from '../start/port'
import { type Finding, fine, look, wrong } from './finding'

const health = z.object({
  status: z.enum(['ok', 'warn', 'down']),
  checks: z.record(z.string(), z.string()),
})

/** Who has the port, and who the book. */
export async function lookAtServer(port: number, url: string): Promise<Finding[]> {
  const figures = { port: String(port) }
  if (await isPortFree(port)) {
    const free = fine((t) => t('server.doctor.found.portFree', figures))
    if (!isHeld(url)) return [free]
    return [
      look(
        (t) => t('server.doctor.found.heldBook', figures),
        (t) => t('server.doctor.next.heldBook'),
      ),
    ]
  }
  const answer = await askHealth(port)
  if (!answer)
    return [
      wrong(
        (t) => t('server.doctor.found.portTaken', figures),
        (t) => t('server.doctor.next.portTaken', { other: String(port + 1) }),
      ),
    ]
  if (answer.status !== 'down') return [fine((t) => t('server.doctor.found.portOurs', figures))]
  const said = Object.entries(answer.checks)
    .map(([check, found]) => `${check}: ${found}`)
    .join(', ')
  return [
    wrong(
      (t) => t('server.doctor.found.portSick', { ...figures, said }),
      (t) => t('server.doctor.next.portSick'),
    ),
  ]
}

export function isHeld(url: string): boolean {
  if (!url.startsWith('file:') || !existsSync(fileOf(url))) return false
  try {
    holdBook(url)()
    return false
  } catch (error) {
    // a disk that is full or locked does not tell, and is named by itself
    return error instanceof BookHeld
  }
}

/** What a points store at this port says of itself; undefined when none answers. */
export async function askHealth(port: number) {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health`, {
      signal: AbortSignal.timeout(5_000),
    })
    return health.safeParse(await answer.json()).data
  } catch {
    return undefined
  }
}
