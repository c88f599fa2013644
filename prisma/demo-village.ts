import { openDatabase } from '@/lib/db/client'
import { readSettings } from '@/lib/shared/env'
import { demoYear } from './demo/calendar'
import { foundDemo } from './demo/found'
import { liveThrough, planNext } from './demo/live'

/*
 * 示范村: an invented village on the published figures of a real one, a year of its life written
 * through the same verbs as the app, so that what the demo shows is what the software does.
 */

const db = await openDatabase(readSettings().DATABASE_URL)
try {
  if ((await db.read.village.count()) > 0) throw new Error('the database is not empty')
  const village = await foundDemo(db)
  for (const event of demoYear) await liveThrough(village, event)
  await planNext(village)
} finally {
  await db.close()
}
