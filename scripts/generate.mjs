// Derives the PostgreSQL schema from prisma/schema.prisma and generates both Prisma clients.
// Skips when nothing they depend on has changed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const generated = join(root, 'lib/db/generated')
const stampFile = join(generated, 'stamp')
const sqliteSchemaFile = join(root, 'prisma/schema.prisma')
const postgresSchemaFile = join(generated, 'schema.postgres.prisma')

const sqliteSchema = readFileSync(sqliteSchemaFile, 'utf8')
const require = createRequire(import.meta.url)
const prisma = require('prisma/package.json')
const prismaCommand = join(dirname(require.resolve('prisma/package.json')), prisma.bin.prisma)

const inputs = [sqliteSchema, prisma.version, readFileSync(fileURLToPath(import.meta.url), 'utf8')]
const stamp = createHash('sha256').update(inputs.join('\0')).digest('hex')
if (readStamp() === stamp) {
  console.log('Prisma clients: unchanged')
} else {
  mkdirSync(generated, { recursive: true })
  writeFileSync(postgresSchemaFile, postgresSchemaOf(sqliteSchema))
  generate(sqliteSchemaFile)
  generate(postgresSchemaFile)
  writeFileSync(stampFile, stamp)
  console.log('Prisma clients: generated')
}

function readStamp() {
  try {
    return readFileSync(stampFile, 'utf8')
  } catch {
    return undefined
  }
}

function postgresSchemaOf(schema) {
  const replaced = schema
    .replace(/provider = "sqlite"/, 'provider = "postgresql"')
    .replace('"../lib/db/generated/sqlite"', '"./postgres"')
  if (!replaced.includes('provider = "postgresql"') || !replaced.includes('"./postgres"')) {
    throw new Error('prisma/schema.prisma no longer names its provider and output as expected')
  }
  return replaced
}

function generate(schemaFile) {
  const run = spawnSync(process.execPath, [prismaCommand, 'generate', '--schema', schemaFile], {
    cwd: root,
    encoding: 'utf8',
    // Prisma looks for a native schema engine that it would fetch from outside; generating needs
    // none, so any existing file satisfies it.
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' },
  })
  if (run.status !== 0) {
    throw new Error(`prisma generate failed for ${schemaFile}\n${run.stdout}${run.stderr}`)
  }
}
