import { setTimeout as pause } from 'node:timers/promises'
import {
  isDriverAdapterError,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
  type Transaction,
} from '@prisma/driver-adapter-utils'
import { connectSqlite, type SqliteConnection } from './sqlite-connection'

/**
 * The only way to write to a SQLite village. The stock adapter runs neighbours' statements inside
 * an open transaction, begins DEFERRED, blocks the event loop while it waits for a lock, and never
 * gives its mutex back when BEGIN or COMMIT fails. Here a transaction has the connection to itself
 * from BEGIN IMMEDIATE on, waits asynchronously, and always leaves.
 */
export class WriteDoor implements SqlDriverAdapterFactory {
  readonly provider = 'sqlite'
  readonly adapterName = 'write-door'
  readonly #url: string
  readonly #lockPatienceMs: number

  constructor(url: string, lockPatienceMs: number) {
    this.#url = url
    this.#lockPatienceMs = lockPatienceMs
  }

  async connect(): Promise<SqlDriverAdapter> {
    // Timeout 0: the driver would wait for a lock synchronously and stop the whole server.
    const connection = await connectSqlite(this.#url, { timeoutMs: 0 })
    const { provider, adapterName } = this
    const door: Door = { enter: queue(), enteredAt: 0, contendedAt: Number.NEGATIVE_INFINITY }
    return {
      provider,
      adapterName,
      queryRaw: refuseOutsideTransaction,
      executeRaw: refuseOutsideTransaction,
      executeScript: refuseOutsideTransaction,
      startTransaction: () => begin(connection, door, this.#lockPatienceMs),
      dispose: () => connection.adapter.dispose(),
    }
  }
}

async function refuseOutsideTransaction(): Promise<never> {
  throw new Error('The writer only runs transactions: use write(tx => ...)')
}

/** What the transactions of one connection know of each other; moments as `performance.now()`. */
interface Door {
  enter: () => Promise<() => void>
  /** When this process last got the lock. */
  enteredAt: number
  /** When another process was last seen to hold it. */
  contendedAt: number
}

async function begin(
  { adapter, driver }: SqliteConnection,
  door: Door,
  lockPatienceMs: number,
): Promise<Transaction> {
  const arrivedAt = performance.now()
  const leave = await door.enter()
  try {
    await beginImmediate(adapter, door, { arrivedAt, lockPatienceMs })
  } catch (error) {
    leave()
    throw error
  }
  let open = true

  /** A full disk makes SQLite roll back by itself; what came after would commit on its own. */
  function inside(): SqlDriverAdapter {
    if (!open || !driver.inTransaction) throw new Error('This transaction is over')
    return adapter
  }

  async function end(statement: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    if (!open) return
    open = false
    try {
      if (statement === 'COMMIT') await run(adapter, 'COMMIT')
    } finally {
      rollBackWhatIsLeft(driver, leave)
    }
  }

  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    // Prisma sends no COMMIT or ROLLBACK of its own; these two do, and always leave.
    options: { usePhantomQuery: true },
    commit: () => end('COMMIT'),
    rollback: () => end('ROLLBACK'),
    queryRaw: async (query) => inside().queryRaw(query),
    executeRaw: async (query) => inside().executeRaw(query),
  }
}

/** A failed COMMIT leaves its transaction open as well. */
function rollBackWhatIsLeft(driver: SqliteConnection['driver'], leave: () => void): void {
  try {
    if (driver.inTransaction) driver.exec('ROLLBACK')
  } finally {
    leave()
  }
}

/** For so long after another process was met, this one lets others in between its own writes. */
const contentionLastsMs = 1_000

/**
 * Patience ends when for so long nobody of this process got in: who queues behind writes that go
 * through is not refused, and a lock that is held for long refuses everybody at about the same time.
 */
async function beginImmediate(
  adapter: SqlDriverAdapter,
  door: Door,
  { arrivedAt, lockPatienceMs }: { arrivedAt: number; lockPatienceMs: number },
): Promise<void> {
  // otherwise a long queue here takes the lock back before a process that waits can look
  if (performance.now() - door.contendedAt < contentionLastsMs) await pause(Math.random() * 8)
  for (;;) {
    try {
      await run(adapter, 'BEGIN IMMEDIATE')
      door.enteredAt = performance.now()
      return
    } catch (error) {
      if (!isBusy(error)) throw error
      door.contendedAt = performance.now()
      if (door.contendedAt >= Math.max(arrivedAt, door.enteredAt) + lockPatienceMs) throw error
    }
    await pause(2 + Math.random() * 10)
  }
}

async function run(adapter: SqlDriverAdapter, sql: string): Promise<void> {
  await adapter.executeRaw({ sql, args: [], argTypes: [] })
}

function isBusy(error: unknown): boolean {
  if (!(error instanceof Error && isDriverAdapterError(error))) return false
  return error.cause.originalCode?.startsWith('SQLITE_BUSY') ?? false
}

/** First come, first served. `enter` resolves, when it is one's turn, to the function that leaves. */
function queue(): () => Promise<() => void> {
  let tail = Promise.resolve()
  return async () => {
    const before = tail
    let leave = () => {}
    tail = new Promise((resolve) => {
      leave = resolve
    })
    await before
    return leave
  }
}
