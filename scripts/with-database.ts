import { type Database, openDatabase } from '@/lib/db/client'

/** Does some work with the database that these settings name, and closes it. */
export async function withDatabase<T>(
  { DATABASE_URL }: NodeJS.ProcessEnv,
  work: (db: Database) => Promise<T>,
): Promise<T> {
  const db = await openDatabase(DATABASE_URL ?? '')
  try {
    return await work(db)
  } finally {
    await db.close()
  }
}
