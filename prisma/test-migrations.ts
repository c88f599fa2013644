import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Engine } from '@/lib/db/engine'
import { type Migration, prismaFolder, readMigrations } from '@/lib/db/migration-files'
import { createMigration } from '@/scripts/create-migration'

/** The migrations of this build and one more, by which an entry knows its member. */
export async function withNewRelation(engine: Engine): Promise<Migration[]> {
  const { folder, schemas } = migrationsToAddTo()
  const related = (schema: string) =>
    schema
      .replace(
        '  reversal  Entry?    @relation("Reversal")\n',
        `$&  member Member? @relation(fields: [villageId, memberId], references: [villageId, id])\n`,
      )
      .replace(/(model Member \{\n)/, '$1  entries Entry[]\n')
  await createMigration({
    name: 'entry_member',
    now: new Date('9999-01-01T00:00:00Z'),
    schemas: { sqlite: related(schemas.sqlite), postgres: related(schemas.postgres) },
    folder,
  })
  return readMigrations(engine, folder)
}

/** A copy of this build's migrations, and the schemas they lead to. */
export function migrationsToAddTo() {
  const folder = mkdtempSync(join(tmpdir(), 'points-migrations-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  cpSync(join(prismaFolder, 'migrations'), folder, { recursive: true })
  const schemas = {
    sqlite: readFileSync(join(prismaFolder, 'schema.prisma'), 'utf8'),
    postgres: readFileSync('lib/db/generated/schema.postgres.prisma', 'utf8'),
  }
  return { folder, schemas }
}
