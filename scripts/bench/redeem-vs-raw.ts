import { copyFileSync } from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'
import { openDatabase } from '@/lib/db/client'
import { receiveGoods } from '@/lib/goods/receive-goods'
import {
  basketOf,
  close,
  expectDone,
  handOver,
  openWindowOn,
  type TestVillage,
  villageIn,
} from '@/lib/testing/village'
import { withBenchDatabase } from './bench-database'
import { median, rounded, secondsOf } from './median'
import { type RecordedStatement, recordStatements } from './recorded-statements'

const rounds = 9
const perRound = 100
const households = 100
const day = '2026-08-08'

/**
 * Redemptions per second through the verb ÷ the very same statements, with the very same values,
 * on bare better-sqlite3 at FULL. The verb's statements are recorded and run again on a copy of
 * the file, round by round in turn, so that both files stay equal.
 */
export async function redeemVsRaw() {
  return withBenchDatabase(async (url) => {
    const file = url.replace('file:', '')
    const recorder = recordStatements()
    const db = await openDatabase(url)
    const village = await readyVillage(db)
    // Everything written so far is in the file itself before it is copied.
    new BetterSqlite3(file).pragma('wal_checkpoint(TRUNCATE)')
    copyFileSync(file, `${file}.bare`)
    const bare = bareDriver(`${file}.bare`)

    const ratios: number[] = []
    const verbRates: number[] = []
    const bareRates: number[] = []
    let statements = 0
    for (let round = 0; round < rounds; round += 1) {
      const baskets = Array.from({ length: perRound }, (_, index) =>
        basketOf(village, village.households[index % households] ?? '', { 毛巾: 1, 牙刷: 1 }),
      )
      recorder.statements.length = 0
      const verb = await secondsOf(async () => {
        for (const basket of baskets) expectDone(await handOver(village, day, basket))
      })
      const recorded = [...recorder.statements]
      const raw = await secondsOf(async () => bare.run(recorded))
      statements = recorded.filter(({ sql }) => !/^(BEGIN|COMMIT)/.test(sql)).length / perRound
      verbRates.push(perRound / verb)
      bareRates.push(perRound / raw)
      ratios.push(raw / verb)
    }
    recorder.stop()
    bare.close()
    await db.close()
    return [
      {
        figure: 'redeem_vs_raw',
        ratio: rounded(median(ratios)),
        verb_per_s: Math.round(median(verbRates)),
        bare_per_s: Math.round(median(bareRates)),
        statements,
        rounds,
        aim: '>= 0.25 with <= 8 statements',
      },
    ]
  })
}

async function readyVillage(db: TestVillage['db']): Promise<TestVillage> {
  const village = await villageIn(
    db,
    Array.from({ length: households }, (_, index) => ({
      headName: `户主${index + 1}`,
      groupName: '一组',
      members: [],
      opening: 90_000,
    })),
  )
  for (const name of ['毛巾', '牙刷']) {
    const goodId = village.goods[name] ?? ''
    expectDone(
      await db.write((tx) =>
        receiveGoods(tx, village.manager, {
          moveId: null,
          kind: 'BOUGHT',
          invoice: null,
          donor: null,
          reason: null,
          good: { [goodId]: { quantity: 50_000, costFen: null } },
        }),
      ),
    )
  }
  await close(village, '2026-07', '2026-08-01')
  await openWindowOn(village, day, '2026-07')
  return village
}

/** The driver alone, with the settings of the write door, every text prepared once. */
function bareDriver(file: string) {
  const driver = new BetterSqlite3(file)
  driver.defaultSafeIntegers(true)
  for (const pragma of [
    'journal_mode = WAL',
    'synchronous = FULL',
    'foreign_keys = ON',
    'recursive_triggers = ON',
  ])
    driver.pragma(pragma)
  const prepared = new Map<string, BetterSqlite3.Statement>()
  return {
    run(statements: readonly RecordedStatement[]): void {
      for (const { sql, values } of statements) {
        const statement = prepared.get(sql) ?? driver.prepare(sql)
        prepared.set(sql, statement)
        if (statement.reader) statement.all(...values)
        else statement.run(...values)
      }
    },
    close: () => driver.close(),
  }
}
