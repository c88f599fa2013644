// Makes the next migration of both engines: npm run db:migration -- <name>
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Engine } from '@/lib/db/engine'
import { prismaFolder, readMigrations } from '@/lib/db/migration-files'
import { schemaDiff } from '@/lib/db/schema-diff'

export interface NewMigration {
  /** Small letters, digits and _. */
  name: string
  now: Date
  schemas: Record<Engine, string>
  folder: string
}

/**
 * Writes the next migration of each engine with the schema it leads to, and returns the folders
 * it made: none when the schema has not changed.
 */
export async function createMigration({
  name,
  now,
  schemas,
  folder,
}: NewMigration): Promise<string[]> {
  if (!/^[a-z][a-z0-9_]*$/.test(name))
    throw new Error('Name a migration in small letters, digits and _')
  const made: string[] = []
  for (const engine of ['sqlite', 'postgres'] as const) {
    const sql = await schemaDiff(readMigrations(engine, folder).at(-1)?.schema, schemas[engine])
    if (sql === '') continue
    const timestamp = now.toISOString().replace(/\D/g, '').slice(0, 14)
    const migration = join(folder, engine, `${timestamp}_${name}`)
    mkdirSync(migration, { recursive: true })
    writeFileSync(join(migration, 'migration.sql'), `${sql}\n`)
    writeFileSync(join(migration, 'schema.prisma'), schemas[engine])
    made.push(migration)
  }
  return made
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const made = await createMigration({
    name: process.argv[2] ?? '',
    now: new Date(),
    schemas: {
      sqlite: readFileSync(join(prismaFolder, 'schema.prisma'), 'utf8'),
      postgres: readFileSync('lib/db/generated/schema.postgres.prisma', 'utf8'),
    },
    folder: join(prismaFolder, 'migrations'),
  })
  console.log(made.length > 0 ? made.join('\n') : 'The schema has not changed')
}
