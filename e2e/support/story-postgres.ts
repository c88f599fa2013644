import { Client } from 'pg'
import { startTestPostgres } from '@/scripts/test-postgres'

/** An empty database of its own, in a server that lives as long as the story. */
export async function storyPostgres(): Promise<{ url: string; stop: () => Promise<void> }> {
  const { url, stop } = await startTestPostgres()
  const database = new URL(url)
  database.pathname = `story_${process.pid}`
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(`CREATE DATABASE ${database.pathname.slice(1)}`)
  await client.end()
  return { url: database.href, stop }
}
