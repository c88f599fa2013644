import { type Result, refuse } from '@/lib/shared/result'
import { engine } from './engine'
import { databaseErrorOf, faultOf } from './errors'
import type { Prisma, PrismaClient } from './generated/sqlite/client'

type Verb<T> = (tx: Prisma.TransactionClient) => Promise<Result<T>>

const mostRetries = 3
/** The queue of this process's own writes. */
const maxWait = 10_000

/**
 * Runs one verb in one transaction. Done is committed; refused and repeated are rolled back and
 * handed out; a fault is rolled back and thrown. Refuses BUSY when the lock was not to be had, or
 * when PostgreSQL let other writes come first three times.
 */
export async function write<T>(
  writer: PrismaClient,
  verb: Verb<T>,
  timeout: number,
): Promise<Result<T>> {
  for (let retries = 0; ; retries += 1) {
    try {
      return await writeOnce(writer, verb, timeout)
    } catch (error) {
      const { kind } = databaseErrorOf(error)
      if (kind === 'busy' || (kind === 'conflict' && retries === mostRetries)) return refuse('BUSY')
      if (kind !== 'conflict') throw faultOf(error)
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
      { maxWait, timeout },
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
