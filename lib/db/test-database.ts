import { randomUUID } from 'node:crypto'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Client } from 'pg'
import { inject, onTestFinished } from 'vitest'
import { type Database, openDatabase } from './client'
import { engineOf } from './engine'
import { fileOf } from './sqlite-connection'
import type { WriteLimits } from './write'

declare module 'vitest' {
  export interface ProvidedContext {
    templateUrl: string
  }
}

/**
 * A migrated, guarded, empty database that belongs to the running test and ends with it. Its
 * engine is the one of the vitest project.
 */
export async function freshDatabase(
  options?: Partial<WriteLimits>,
): Promise<Database & { url: string }> {
  const url = await freshUrl()
  const database = await openDatabase(url, options)
  onTestFinished(() => database.close())
  return { ...database, url }
}

/** The same without a connection: for tests of connections, and for other processes. */
export async function freshUrl(): Promise<string> {
  const template = inject('templateUrl')
  return engineOf(template) === 'sqlite' ? copyOfFile(template) : copyOfDatabase(template)
}

function copyOfFile(template: string): string {
  const folder = mkdtempSync(join(dirname(fileOf(template)), 'test-'))
  const file = join(folder, 'village.db')
  copyFileSync(fileOf(template), file)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return `file:${file}`
}

async function copyOfDatabase(template: string): Promise<string> {
  const url = new URL(template)
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await administer(
    template,
    `CREATE DATABASE ${name} TEMPLATE ${url.pathname.slice(1)} STRATEGY file_copy`,
  )
  onTestFinished(() => administer(template, `DROP DATABASE ${name} WITH (FORCE)`))
  url.pathname = name
  return url.href
}

async function administer(template: string, statement: string): Promise<void> {
  const url = new URL(template)
  url.pathname = 'postgres'
  const client = new Client({ connectionString: url.href })
  await client.connect()
  await client.query(statement)
  await client.end()
}
