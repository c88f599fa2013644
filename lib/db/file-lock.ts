import BetterSqlite3 from 'better-sqlite3'

/** A connection that nobody names is swept away in time, and its lock with it. */
const held = new Set<BetterSqlite3.Database>()

/**
 * Holds a lock that belongs to this process alone, in an empty file. The system takes it back when
 * the process ends, however it ends, so it never has to be cleared by hand. Undefined when another
 * one holds it; else the function that lets go.
 */
export function holdLock(file: string): (() => void) | undefined {
  const database = new BetterSqlite3(file, { timeout: 0 })
  try {
    database.exec('BEGIN EXCLUSIVE')
    held.add(database)
    return () => {
      held.delete(database)
      database.close()
    }
  } catch (error) {
    database.close()
    if (error instanceof BetterSqlite3.SqliteError && error.code.startsWith('SQLITE_BUSY'))
      return undefined
    throw error
  }
}
