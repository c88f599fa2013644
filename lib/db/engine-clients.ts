import type { PrismaClient } from './generated/sqlite/client'

/** What an engine brings along; everything above it is the same for both. */
export interface EngineClients {
  writer: PrismaClient
  reader: PrismaClient
  /** A reading client of its own, whose transactions each see one unmoving view. */
  openSnapshot: () => PrismaClient
  /** Another word after every commit of any process, asked on the reader's own connection. */
  stateSeenBy: (reader: PrismaClient) => Promise<string>
}
