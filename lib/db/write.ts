import { type Result, refuse } from '@/lib/shared/result'
import { engine } from './engine'
import { databaseErrorOf, faultOf } from './errors'
import type { Prisma, PrismaClient } from './generated/sqlite/client'

type Verb<T> = (tx: Prisma.TransactionClient) => Promise<Result<T>>

const mostRetries = 3
/** So long a write queues behind others that go through; after it whoever waits is told. */
const mostQueuedMs = 20_000

export interface WriteLimits {
  /** How long nobody of this process may get in before a write that waits is refused. */
  lockPatienceMs: number
  /** How long one write may take from its first statement to its last. */
  writeTimeoutMs: number
}

/**
 * The writes of one client. Each runs one verb in one transaction: done is committed; refused and
 * repeated are rolled back and handed out; a fault is rolled back and thrown. Refuses BUSY when a
 * lock was not to be had while nobody of this process got in either, when the queue took too long,
 * or when PostgreSQL let other writes come first three times.
 */
export function writesOf(writer: PrismaClient, { lockPatienceMs, writeTimeoutMs }: WriteLimits) {
  let throughAt = Number.NEGATIVE_INFINITY

  /** A queue that moves is no lock that is held: its end is waited for. */
  function moves(queuedAt: number): boolean {
    const now = performance.now()
    return now - throughAt < lockPatienceMs && now - queuedAt < mostQueuedMs
  }

  return async <T>(verb: Verb<T>): Promise<Result<T>> => {
    const queuedAt = performance.now()
    for (let conflicts = 0; ; ) {
      try {
        const result = await writeOnce(writer, verb, writeTimeoutMs)
        throughAt = performance.now()
        return result
      } catch (error) {
        const { kind } = databaseErrorOf(error)
        if (kind === 'conflict') conflicts += 1
        else if (kind !== 'busy') throw faultOf(error)
        if (kind === 'busy' ? !moves(queuedAt) : conflicts > mostRetries) return refuse('BUSY')
      }
    }
  }
}

async function writeOnce<T>(
  writer: PrismaClient,
  verb: Verb<T>,
  timeout: number,
): Promise<Result<T>> {
  let withdrawn: Result<T> | undefined
  try {
    return await writer.$transaction(
      async (tx) => {
        const result = await verb(tx)
        if (result.ok && !result.repeated) {
          await refuseIfAborted(tx)
          return result
        }
        withdrawn = result
        throw new Error('rolled back on purpose: nothing of this write is kept')
      },
      { maxWait: mostQueuedMs, timeout },
    )
  } catch (error) {
    if (withdrawn) return withdrawn
    throw error
  }
}

/**
 * PostgreSQL answers COMMIT with a silent rollback when a statement had failed, even if the verb
 * caught the error; any further statement says so.
 */
async function refuseIfAborted(tx: Prisma.TransactionClient): Promise<void> {
  if (engine === 'postgres') await tx.$executeRaw`SELECT 1`
}
