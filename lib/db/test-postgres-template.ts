import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '@/prisma/migrate'
import { startTestPostgres } from '@/scripts/test-postgres'

/** Once per run: a server, and in it the migrated, guarded, empty database that every test copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startTestPostgres()
  const template = new URL(url)
  template.pathname = `points_template_${process.pid}`
  try {
    await administer(url, `CREATE DATABASE ${template.pathname.slice(1)}`)
    await migrate(template.href)
  } catch (error) {
    await stop()
    throw error
  }
  project.provide('templateUrl', template.href)
  return async () => {
    await administer(url, `DROP DATABASE ${template.pathname.slice(1)} WITH (FORCE)`)
    await stop()
  }
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}
