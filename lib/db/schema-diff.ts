import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as engineGlue from '@prisma/schema-engine-wasm/schema_engine_bg'

/**
 * The SQL that leads from one Prisma schema to the next, empty when nothing changes. Schema to
 * schema, by Prisma's WebAssembly engine: the native one is fetched from outside, and a diff from
 * migration files fails on SQLite.
 */
export async function schemaDiff(from: string | undefined, to: string): Promise<string> {
  startEngine()
  // The engine wants a connection even where it only compares texts; any will do.
  const anyDatabase = bindMigrationAwareSqlAdapterFactory(
    new PrismaBetterSqlite3({ url: ':memory:' }),
  )
  const schemaEngine = await engineGlue.SchemaEngine.new(
    { datamodels: undefined },
    () => {},
    anyDatabase,
  )
  const { stdout } = await schemaEngine.diff({
    from: from === undefined ? { tag: 'empty' } : schema(from),
    to: schema(to),
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  })
  const sql = stdout?.trim() ?? ''
  return sql === '-- This is an empty migration.' ? '' : sql
}

function schema(content: string) {
  return { tag: 'schemaDatamodel' as const, files: [{ path: 'schema.prisma', content }] }
}

let started = false

/** The package's own entry imports its .wasm file, which Node cannot. */
function startEngine(): void {
  if (started) return
  const glueFile = createRequire(import.meta.url).resolve(
    '@prisma/schema-engine-wasm/schema_engine_bg',
  )
  const wasm = readFileSync(join(dirname(glueFile), 'schema_engine_bg.wasm'))
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(wasm), {
    './schema_engine_bg.js': { ...engineGlue },
  })
  engineGlue.__wbg_set_wasm(exports)
  if (typeof exports.__wbindgen_start === 'function') exports.__wbindgen_start()
  started = true
}
