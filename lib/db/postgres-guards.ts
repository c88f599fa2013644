import type { Client } from 'pg'
import { z } from 'zod'
import { type GuardDifference, type Guards, guardDifferences } from './guards'
import { guardsScript, type Migration } from './migration-files'
import { readRows } from './set-based'

/** Replaces every trigger, CHECK and partial index by those of this build, in the open transaction. */
export async function putPostgresGuards(client: Client): Promise<void> {
  const { rows } = await client.query(dropStatements)
  for (const { statement } of readRows(z.object({ statement: z.string() }), rows)) {
    await client.query(statement)
  }
  await client.query(guardsScript('postgres'))
}

/**
 * Compares a database with what the same migrations and guards make of an empty schema, which is
 * rolled back again: PostgreSQL rewrites every text it keeps, so only texts it has rewritten in
 * the same way can be compared.
 */
export async function comparePostgresGuards(
  client: Client,
  migrations: readonly Migration[],
): Promise<GuardDifference[]> {
  await client.query('BEGIN')
  try {
    const found = await guardsOf(client)
    await client.query(`CREATE SCHEMA ${modelSchema}; SET LOCAL search_path = ${modelSchema}`)
    for (const { sql } of migrations) await client.query(sql)
    await client.query(guardsScript('postgres'))
    return guardDifferences(await guardsOf(client), found)
  } finally {
    await client.query('ROLLBACK')
  }
}

const modelSchema = 'guards_to_compare_with'

// Constraint triggers belong to foreign keys; functions go after the triggers that call them.
const dropStatements = `
  SELECT format('DROP TRIGGER %I ON %s', t.tgname, t.tgrelid::regclass) AS statement
  FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
  WHERE c.relnamespace = current_schema()::regnamespace AND NOT t.tgisinternal
  UNION ALL
  SELECT format('DROP FUNCTION %s', p.oid::regprocedure) FROM pg_proc p
  WHERE p.pronamespace = current_schema()::regnamespace AND p.prorettype = 'trigger'::regtype
  UNION ALL
  SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', k.conrelid::regclass, k.conname)
  FROM pg_constraint k
  WHERE k.connamespace = current_schema()::regnamespace AND k.contype = 'c'
  UNION ALL
  SELECT format('DROP INDEX %s', i.indexrelid::regclass)
  FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
  WHERE c.relnamespace = current_schema()::regnamespace AND i.indpred IS NOT NULL`

const guard = z.object({ name: z.string(), text: z.string() })

// A trigger that was switched off has the same text: hence tgenabled and convalidated.
const guardTexts = `
  SELECT t.tgname AS name, format('%s %s', t.tgenabled, pg_get_triggerdef(t.oid, true)) AS text
  FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
  WHERE c.relnamespace = current_schema()::regnamespace AND NOT t.tgisinternal
  UNION ALL
  SELECT p.proname || '()', p.prosrc FROM pg_proc p
  WHERE p.pronamespace = current_schema()::regnamespace AND p.prorettype = 'trigger'::regtype
  UNION ALL
  SELECT k.conname, format('%s %s', k.convalidated, pg_get_constraintdef(k.oid, true))
  FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
  WHERE k.connamespace = current_schema()::regnamespace AND k.contype IN ('c', 'f', 'p')
    AND c.relname <> '_prisma_migrations'
  UNION ALL
  SELECT c.relname, pg_get_indexdef(i.indexrelid, 0, true)
  FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
  WHERE c.relnamespace = current_schema()::regnamespace AND i.indisunique AND NOT i.indisprimary`

async function guardsOf(client: Client): Promise<Guards> {
  const { rows } = await client.query(guardTexts)
  return new Map(readRows(guard, rows).map(({ name, text }) => [name, text]))
}
