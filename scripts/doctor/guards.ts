import BetterSqlite3 from 'better-sqlite3'
import { Client } from 'pg'
import { engineOf } from '@/lib/db/engine'
import type { GuardDifference } from '@/lib/db/guards'
import { readMigrations } from '@/lib/db/migration-files'
import { comparePostgresGuards } from '@/lib/db/postgres-guards'
import { fileOf } from '@/lib/db/sqlite-connection'
import { compareSqliteGuards } from '@/lib/db/sqlite-guards'
import { type Finding, inARow, wrong } from './finding'

const problems = ['missing', 'different', 'foreign'] as const
/** A few say who was at it and where; all are put back together. */
const mostNamed = 5

/** Which of the guards are not those of this program, by name. */
export async function lookAtGuards(url: string): Promise<Finding> {
  const differences = await differencesIn(url)
  return wrong(
    (t, { list }, locale) => {
      const parts = problems.flatMap((problem) => {
        const names = differences.filter((one) => one.problem === problem).map(({ name }) => name)
        if (names.length === 0) return []
        const named = list(names.slice(0, mostNamed)) + (names.length > mostNamed ? ' …' : '')
        return [t(`server.doctor.guards.${problem}`, { names: named })]
      })
      return t('server.doctor.found.unguardedBook', { said: inARow(locale, parts) })
    },
    (t) => t('server.doctor.next.unguardedBook'),
  )
}

async function differencesIn(url: string): Promise<GuardDifference[]> {
  const engine = engineOf(url)
  const migrations = readMigrations(engine)
  if (engine === 'sqlite') {
    const database = new BetterSqlite3(fileOf(url), { readonly: true, fileMustExist: true })
    try {
      return compareSqliteGuards(database, migrations)
    } finally {
      database.close()
    }
  }
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await comparePostgresGuards(client, migrations)
  } finally {
    await client.end()
  }
}
