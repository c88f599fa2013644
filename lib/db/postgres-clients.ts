import { PrismaPg } from '@prisma/adapter-pg'
import { z } from 'zod'
import type { EngineClients } from './engine-clients'
import { PrismaClient } from './generated/postgres/client'
import type { PrismaClient as SqlitePrismaClient } from './generated/sqlite/client'

/** Connections per client: a village has a handful of people at work at once. */
const poolSize = 8

/** The reader's sessions are read-only for the server itself. */
export function postgresClients(url: string, lockPatienceMs: number): EngineClients {
  if (new URL(url).searchParams.has('options')) {
    throw new Error('DATABASE_URL must not carry options: they would replace the safety settings')
  }
  const readOnly = '-c default_transaction_read_only=on'
  return {
    writer: open(url, `-c lock_timeout=${lockPatienceMs}`),
    reader: open(url, readOnly),
    openSnapshot: () => open(url, `${readOnly} -c default_transaction_isolation=repeatable\\ read`),
    // the whole snapshot, not its upper end: who began earlier may commit later
    stateSeenBy: async (reader) => {
      const [row] = z
        .tuple([z.object({ state: z.string() })])
        .parse(await reader.$queryRaw`SELECT pg_current_snapshot()::text AS "state"`)
      return row.state
    },
  }
}

function open(url: string, options: string): SqlitePrismaClient {
  const adapter = new PrismaPg({ connectionString: url, max: poolSize, options })
  // Both clients are generated from one set of models (tested), but their types do not know it.
  const client: object = new PrismaClient({ adapter })
  return client as SqlitePrismaClient
}
