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
    const enter = queue()
    return {
      provider,
      adapterName,
      queryRaw: refuseOutsideTransaction,
      executeRaw: refuseOutsideTransaction,
      executeScript: refuseOutsideTransaction,
      startTransaction: () => begin(connection, enter, this.#lockPatienceMs),
      dispose: () => connection.adapter.dispose(),
    }
  }
}

async function refuseOutsideTransaction(): Promise<never> {
  throw new Error('The writer only runs transactions: use write(tx => ...)')
}

async function begin(
  { adapter, driver }: SqliteConnection,
  enter: () => Promise<() => void>,
  lockPatienceMs: number,
): Promise<Transaction> {
  const patienceEnds = performance.now() + lockPatienceMs
  const leave = await enter()
  try {
    await beginImmediate(adapter, patienceEnds)
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

/** Tries at least once, so nobody is refused for having queued behind this process's own writes. */
async function beginImmediate(adapter: SqlDriverAdapter, patienceEnds: number): Promise<void> {
  for (;;) {
    try {
      return await run(adapter, 'BEGIN IMMEDIATE')
    } catch (error) {
      if (!isBusy(error) || performance.now() >= patienceEnds) throw error
    }
    await pause(5 + Math.random() * 25)
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
