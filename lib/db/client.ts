import { readSettings } from '@/lib/shared/env'
import type { Result } from '@/lib/shared/result'
import { Ages } from './ages'
import { type Engine, engine, engineOf } from './engine'
import type { EngineClients } from './engine-clients'
import type { Prisma } from './generated/sqlite/client'
import { refuseUnlessSound } from './start-checks'
import { type WriteLimits, writesOf } from './write'

/** A transaction that may write. Only `Database.write` gives one out. */
export type Tx = Prisma.TransactionClient

/** What queries are given: reads alone. A Tx is one too, so a verb can ask the same questions. */
export type Reader = {
  [Model in Uncapitalize<Prisma.ModelName>]: Pick<Tx[Model], ReadMethod>
} & Pick<Tx, '$queryRaw'>

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
  /** A word that is another one after every commit, whichever process made it. */
  state(): Promise<string>
  /** For how long the oldest write has been waiting or at work, in milliseconds; 0 when none is. */
  oldestWriteMs(): number
  close(): Promise<void>
}

// An audit of a large village takes a while; nothing waits for it.
const snapshotLimits = { maxWait: 10_000, timeout: 600_000 }

declare global {
  var pointsDatabase: Promise<Database> | undefined
}

/**
 * The database of this process, opened once and kept through development's reloads. Rejects, and
 * tries again at the next call, while the database is not fit to be served.
 */
export function database(): Promise<Database> {
  globalThis.pointsDatabase ??= openSound(readSettings().DATABASE_URL).catch((error: unknown) => {
    globalThis.pointsDatabase = undefined
    throw error
  })
  return globalThis.pointsDatabase
}

async function openSound(url: string): Promise<Database> {
  await refuseUnlessSound(url)
  return openDatabase(url)
}

/** Opens a migrated database of this process's engine. The caller closes it. */
export async function openDatabase(
  url: string,
  { lockPatienceMs = 2_000, writeTimeoutMs = 30_000 }: Partial<WriteLimits> = {},
): Promise<Database> {
  if (engineOf(url) !== engine) {
    throw new Error(`This process speaks ${engine}, as DATABASE_URL says, and not ${engineOf(url)}`)
  }
  const { writer, reader, openSnapshot, stateSeenBy } = await clientsOf(url, lockPatienceMs)
  await Promise.all([writer.$connect(), reader.$connect()])
  const write = writesOf(writer, { lockPatienceMs, writeTimeoutMs })
  const writes = new Ages()
  return {
    engine,
    read: reader,
    write: (verb) => writes.during(() => write(verb)),
    snapshot: async (look) => {
      const client = openSnapshot()
      try {
        return await client.$transaction(look, snapshotLimits)
      } finally {
        await client.$disconnect()
      }
    },
    state: () => stateSeenBy(reader),
    oldestWriteMs: () => writes.oldestMs(),
    close: async () => {
      await Promise.all([writer.$disconnect(), reader.$disconnect()])
    },
  }
}

async function clientsOf(url: string, lockPatienceMs: number): Promise<EngineClients> {
  if (engine === 'sqlite') {
    const { sqliteClients } = await import('./sqlite-clients')
    return sqliteClients(url, lockPatienceMs)
  }
  const { postgresClients } = await import('./postgres-clients')
  return postgresClients(url, lockPatienceMs)
}
