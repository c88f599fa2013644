import { openDatabase } from '@/lib/db/client'
import { readSettings } from '@/lib/shared/env'
import { loadDemo } from './demo/load'
import { must } from './demo/stage'

/*
 * 示范村: an invented village on the published figures of a real one, a year of its life written
 * through the same verbs as the app, so that what the demo shows is what the software does.
 */

const minutes = 60_000
const db = await openDatabase(readSettings().DATABASE_URL, {
  // a second start waits until the first has loaded it
  lockPatienceMs: 5 * minutes,
  writeTimeoutMs: 10 * minutes,
})
try {
  must(await loadDemo(db))
  if ((await db.read.village.count({ where: { demo: false } })) > 0) {
    throw new Error('the database holds a village of people')
  }
} finally {
  await db.close()
}
