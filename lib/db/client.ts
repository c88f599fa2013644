import { readSettings } from '@/lib/shared/env'
import type { Result } from '@/lib/shared/result'
import type { EngineClients } from './engine-clients'
import { type Engine, engineOf } from './engine'
import type { Prisma, PrismaClient } from './generated/sqlite/client'
import { write } from './write'

/** A transaction that may write. Only `Database.write` gives one out. */
export type Tx = Prisma.TransactionClient

/** What queries are given: reads alone. A Tx is one too, so a verb can ask the same questions. */
export type Reader = { [Model in Uncapitalize<Prisma.ModelName>]: Pick<Tx[Model], ReadMethod> } & Pick<
  Tx,
  '$queryRaw'
>

type ReadMethod =
  | 'findUnique'
  | 'findUniqueOrThrow'
  | 'findFirst'
  | 'findFirstOrThrow'
  | 'findMany'
  | 'count'
  | 'aggregate'
  | 'groupBy'

export interface Database {
  engine: Engine
  /** Its own connection, which the engine itself keeps from writing. */
  read: Reader
  /** The one way to write: see `write.ts`. */
  write<T>(verb: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>>
  /** One unmoving view of the whole book, on a connection of its own: audits, exports, notices. */
  snapshot<T>(look: (reader: Reader) => Promise<T>): Promise<T>
  close(): Promise<void>
}

// An audit of a large village takes a while; nothing waits for it.
const snapshotLimits = { maxWait: 10_000, timeout: 600_000 }

/** Opens a migrated database. The caller closes it. */
export async function openDatabase(url: string): Promise<Database> {
  const engine = engineOf(url)
  const { writer, reader, openSnapshot } = await clientsOf(engine, url)
  await Promise.all([writer.$connect(), reader.$connect()])
  return {
    engine,
    read: reader,
    write: (verb) => write(writer, verb),
    snapshot: async (look) => {
      const client = openSnapshot()
      try {
        return await client.$transaction(look, snapshotLimits)
      } finally {
        await client.$disconnect()
      }
    },
    close: async () => {
      await Promise.all([writer.$disconnect(), reader.$disconnect()])
    },
  }
}

async function clientsOf(engine: Engine, url: string): Promise<EngineClients> {
  if (engine === 'sqlite') {
    const { sqliteClients } = await import('./sqlite-clients')
    return sqliteClients(url)
  }
  const { postgresClients } = await import('./postgres-clients')
  return postgresClients(url)
}
