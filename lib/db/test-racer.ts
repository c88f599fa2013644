// One process of the race in race.test.ts: takes one of each good it is told, and reports.
import { z } from 'zod'
import { readSettings } from '@/lib/shared/env'
import { done, type Result, refuse } from '@/lib/shared/result'
import { type Database, openDatabase } from './client'

/** Looks first and then takes, as a counter does: two statements that another may come between. */
async function takeOne(database: Database, goodId: string): Promise<Result<undefined>> {
  return database.write(async (tx) => {
    const good = await tx.good.findFirst({ where: { id: goodId } })
    if (!good) throw new Error(`no good ${goodId}`)
    const taken = await tx.$executeRaw`
      UPDATE "Good" SET "stock" = "stock" - 1 WHERE "id" = ${goodId} AND "stock" >= 1`
    return taken === 1 ? done(undefined) : refuse('SOLD_OUT')
  })
}

// Patient: on a busy machine it is the goods the race is about, not the clock.
const database = await openDatabase(readSettings().DATABASE_URL, { lockPatienceMs: 60_000 })
process.on('message', async (message: unknown) => {
  const outcomes: string[] = []
  for (const goodId of z.array(z.string()).parse(message)) {
    try {
      const result = await takeOne(database, goodId)
      outcomes.push(result.ok ? 'TAKEN' : result.refusals[0].code)
    } catch (error) {
      outcomes.push(String(error))
    }
  }
  process.send?.(outcomes)
  await database.close()
  process.disconnect()
})
process.send?.('ready')
