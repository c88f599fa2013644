import { openDatabase } from '@/lib/db/client'
import { postEntries } from '@/lib/ledger/post-entries'
import { close, expectDone, foundingDay, villageIn } from '@/lib/testing/village'
import { withBenchDatabase } from './bench-database'
import { median, rounded, secondsOf } from './median'

const small = { entries: 500, villages: 7 }
const large = { entries: 50_000, villages: 3 }
const entriesPerPosting = 5_000

/** Seconds to close a month of 500 and of 50,000 entries; linear would be a ratio of 100. */
export async function monthCloseScaling() {
  return withBenchDatabase(async (url) => {
    const db = await openDatabase(url)
    const secondsFor = async ({ entries, villages }: typeof small) => {
      const seconds: number[] = []
      for (let village = 0; village < villages; village += 1)
        seconds.push(await secondsToClose(db, entries))
      return median(seconds)
    }
    const few = await secondsFor(small)
    const many = await secondsFor(large)
    await db.close()
    const ratio = many / few
    return [
      {
        figure: 'month_close_scaling',
        seconds_500: rounded(few, 4),
        seconds_50000: rounded(many, 4),
        ratio: rounded(ratio, 1),
        aim: '<= 100 (linear)',
      },
    ]
  })
}

async function secondsToClose(
  db: Awaited<ReturnType<typeof openDatabase>>,
  entries: number,
): Promise<number> {
  const village = await villageIn(db)
  for (let posted = 0; posted < entries; posted += entriesPerPosting) {
    const drafts = Array.from(
      { length: Math.min(entriesPerPosting, entries - posted) },
      (_, index) => ({
        kind: 'EARN' as const,
        householdId: village.households[index % village.households.length] ?? '',
        list: 'BONUS' as const,
        points: 1,
        spendable: true,
        ranks: true,
        occurredOn: '2026-07-01',
        ruleId: village.rules.lecture,
        ruleName: '参加法律、政策宣讲',
        recordedById: village.recorder.staffId,
        approvedById: village.reviewer.staffId,
      }),
    )
    const stamp = { villageId: village.villageId, now: foundingDay }
    expectDone(await db.write((tx) => postEntries(tx, stamp, drafts)))
  }
  return secondsOf(() => close(village, '2026-07', '2026-08-01'))
}
