import type { SqlDriverAdapter, SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { z } from 'zod'
import type { EngineClients } from './engine-clients'
import { PrismaClient } from './generated/sqlite/client'
import { connectSqlite } from './sqlite-connection'
import { WriteDoor } from './write-door'

/** Reader and writer on connections of their own: on a shared one, reads see uncommitted rows. */
export function sqliteClients(url: string, lockPatienceMs: number): EngineClients {
  const openReader = () => new PrismaClient({ adapter: new ReadingConnection(url) })
  return {
    writer: new PrismaClient({ adapter: new WriteDoor(url, lockPatienceMs) }),
    reader: openReader(),
    openSnapshot: openReader,
    // a count that SQLite keeps for each connection of what the others committed
    stateSeenBy: async (reader) => {
      const [row] = z.tuple([dataVersion]).parse(await reader.$queryRaw`PRAGMA data_version`)
      return String(row.data_version)
    },
  }
}

const dataVersion = z.object({ data_version: z.union([z.bigint(), z.number()]) })

class ReadingConnection implements SqlDriverAdapterFactory {
  readonly provider = 'sqlite'
  readonly adapterName = 'reading-connection'
  readonly #url: string

  constructor(url: string) {
    this.#url = url
  }

  async connect(): Promise<SqlDriverAdapter> {
    const { adapter } = await connectSqlite(this.#url, {
      // In WAL a reader waits for nobody, except for a moment while the file is being recovered.
      timeoutMs: 250,
      pragmas: { query_only: 1 },
    })
    return adapter
  }
}
