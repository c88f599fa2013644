import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Engine } from './engine'

/** Where this build keeps its schema, migrations and guards. Commands run in the project's folder. */
export const prismaFolder = join(/* turbopackIgnore: true */ process.cwd(), 'prisma')

export interface Migration {
  /** `<timestamp>_<name>`: order of names is order of applying. */
  name: string
  sql: string
  checksum: string
  /** The schema it leads to; the next migration is the difference from here. */
  schema: string
}

/** The migrations of an engine, oldest first. */
export function readMigrations(
  engine: Engine,
  folder = join(prismaFolder, 'migrations'),
): Migration[] {
  const ofEngine = join(folder, engine)
  if (!existsSync(ofEngine)) return []
  return readdirSync(ofEngine)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(ofEngine, name, 'migration.sql'), 'utf8')
      return {
        name,
        sql,
        checksum: createHash('sha256').update(sql).digest('hex'),
        schema: readFileSync(join(ofEngine, name, 'schema.prisma'), 'utf8'),
      }
    })
}

/** The guards of an engine, as SQL. */
export function guardsScript(engine: Engine): string {
  return readFileSync(join(prismaFolder, `guards.${engine}.sql`), 'utf8')
}
