import BetterSqlite3 from 'better-sqlite3'

export interface RecordedStatement {
  sql: string
  values: unknown[]
}

/**
 * Writes down every statement that reaches a SQLite file from this process while `work` runs, so
 * that the very same ones can be run again on the bare driver.
 */
export function recordStatements(): {
  statements: RecordedStatement[]
  stop: () => void
} {
  const statements: RecordedStatement[] = []
  const { prototype } = BetterSqlite3
  const { prepare } = prototype
  let recording = true
  prototype.prepare = function (this: BetterSqlite3.Database, sql: string) {
    const statement = prepare.call(this, sql)
    for (const verb of ['run', 'all'] as const) {
      const original = statement[verb]
      Object.defineProperty(statement, verb, {
        value: (...values: unknown[]) => {
          if (recording) statements.push({ sql, values: values.flat() })
          return Reflect.apply(original, statement, values)
        },
      })
    }
    return statement
  } as typeof prepare
  return {
    statements,
    stop: () => {
      recording = false
      prototype.prepare = prepare
    },
  }
}
