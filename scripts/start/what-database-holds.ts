// Prints nothing, demo or real: what the database that DATABASE_URL names holds.
import { openDatabase } from '@/lib/db/client'
import { readSettings } from '@/lib/shared/env'
import type { DatabaseHolds } from './installation'

const database = await openDatabase(readSettings().DATABASE_URL)
try {
  console.log(await holds())
} finally {
  await database.close()
}

async function holds(): Promise<DatabaseHolds> {
  if ((await database.read.village.count({ where: { demo: false } })) > 0) return 'real'
  return (await database.read.village.count()) > 0 ? 'demo' : 'nothing'
}
