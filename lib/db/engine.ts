import { readSettings } from '@/lib/shared/env'

export type Engine = 'sqlite' | 'postgres'

/** Which engine a DATABASE_URL asks for. Throws when it asks for neither. */
export function engineOf(url: string): Engine {
  if (url.startsWith('file:')) return 'sqlite'
  if (/^postgres(ql)?:\/\//.test(url)) return 'postgres'
  throw new Error('DATABASE_URL must begin with file: (SQLite) or postgres:// (PostgreSQL)')
}

/** The engine of this process: one process uses one. */
export const engine: Engine = engineOf(readSettings().DATABASE_URL)
