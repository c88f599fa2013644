import { expect, test } from '@playwright/test'
import { newId } from '@/lib/shared/id'
import { type Answer, type Counters, openCounters } from './counters'

/*
 * Several counters at once, over HTTP as on the day: the last item, the last points, a key that is
 * pressed a thousand times, and a power cut. Several processes serve them where the database is made
 * for that; a SQLite file belongs to one (docs/decisions/0044).
 */

interface StoryDatabase {
  url: string
  stop: () => Promise<void>
}

/** The stories, on SQLite or on a database that is made for them. */
export function countersAtOnce(make?: () => Promise<StoryDatabase>): void {
  test.describe.configure({ mode: 'serial' })
  let counters: Counters
  let database: StoryDatabase | undefined

  test.beforeAll(async ({ browser }) => {
    database = await make?.()
    counters = await openCounters(browser, database ? 4 : 1, database?.url)
  })
  test.afterAll(async () => {
    try {
      // not there when they never opened, of which the story tells the cause
      await counters?.stop()
    } finally {
      await database?.stop()
    }
  })

  test('two hundred confirm the last item at once: one gets it', async () => {
    const { good, households } = await lastOf('暖水袋', 1)
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, nth) => {
        const { id: householdId, headName: collector } = at(households, nth)
        const basket = { householdId, collector, goodId: good.id, total: good.points }
        return counters.confirm(basket, nth)
      }),
    )
    expect(tallyOf(answers)).toEqual({ handed: 1, SOLD_OUT: 199 })
    expect(await counters.differences()).toEqual([])
  })

  test('fifty confirm one household’s last points at once: never below zero', async () => {
    const { good } = await lastOf('毛巾', 100)
    const [household] = await householdsWith(good.points * 2)
    if (!household) throw new Error('no household has points for two')
    const before = await balanceOf(household.id)
    const basket = { householdId: household.id, collector: household.headName }
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, nth) =>
        counters.confirm({ ...basket, goodId: good.id, total: good.points }, nth),
      ),
    )
    const handed = answers.filter(isDone).length
    expect(tallyOf(answers)).toEqual({ handed, NOT_ENOUGH_POINTS: 50 - handed })
    expect(handed).toBeGreaterThanOrEqual(2)
    const after = await balanceOf(household.id)
    expect(after).toBe(before - handed * good.points)
    expect(after).toBeGreaterThanOrEqual(0)
    expect(await counters.differences()).toEqual([])
  })

  test('the same basket a thousand times is one redemption and one answer', async () => {
    const { good } = await lastOf('牙刷', 2_000)
    const [household] = await householdsWith(good.points * 10)
    if (!household) throw new Error('no household has points for ten')
    const basketId = newId()
    const of = { basketId, householdId: household.id, collector: household.headName }
    const basket = { ...of, goodId: good.id, total: good.points }
    const answers: Answer[] = []
    for (let round = 0; round < 10; round += 1)
      answers.push(
        ...(await Promise.all(
          Array.from({ length: 100 }, (_, nth) => counters.confirm(basket, nth)),
        )),
      )
    const paths = new Set(answers.map((answer) => (answer === 'lost' ? answer : answer.to)))
    expect([...paths].sort()).toEqual([`/counter/${basketId}`, `/counter/${basketId}?repeated=1`])
    expect(await counters.db.read.redemption.count({ where: { id: basketId } })).toBe(1)
    // the same id with other goods is refused, and changes nothing
    const other = await counters.confirm({ ...basket, pieces: 2, total: good.points * 2 })
    expect(toldBy(other)).toBe('SAME_ID_OTHER_INPUT')
    expect(await counters.differences()).toEqual([])
  })

  test('what was confirmed is there after the processes were killed, and nothing half done', async () => {
    const { good } = await lastOf('牙刷', 5_000)
    const confirmed: string[] = []
    let asked = 0
    for (let cut = 0; cut < 4; cut += 1) {
      const households = await householdsWith(good.points)
      let over = false
      const clerk = async (counter: number) => {
        while (!over) {
          const { id: householdId, headName: collector } = at(households, asked)
          const basketId = newId()
          asked += 1
          const basket = { basketId, householdId, collector, goodId: good.id, total: good.points }
          const answer = await counters.confirm(basket, counter)
          if (isDone(answer)) confirmed.push(basketId)
        }
      }
      const clerks = Array.from({ length: 8 }, (_, counter) => clerk(counter))
      // in the middle of work, and further into it each time
      const before = confirmed.length
      await expect
        .poll(() => confirmed.length, { intervals: [20] })
        .toBeGreaterThan(before + 5 * cut)
      const killed = counters.killAll()
      over = true
      await Promise.all(clerks)
      await killed
    }
    const kept = await counters.db.read.redemption.findMany({ select: { id: true } })
    const ids = new Set(kept.map(({ id }) => id))
    expect(confirmed.filter((basketId) => !ids.has(basketId))).toEqual([])
    expect(await counters.differences()).toEqual([])
  })

  /** A good of which so many lie there, counted by the clerk, and households that can have one. */
  async function lastOf(goodName: string, stock: number) {
    const good = await counters.db.read.good.findFirstOrThrow({ where: { name: goodName } })
    await counters.setStock(good.id, stock)
    return { good, households: await householdsWith(good.points) }
  }

  /** Households that may redeem and have at least so many points to spend. */
  async function householdsWith(points: number) {
    return counters.db.read.household.findMany({
      where: {
        villageId: counters.villageId,
        balance: { gte: points + 40 },
        living: 'HOME',
        barredUntil: null,
      },
      orderBy: { number: 'asc' },
    })
  }

  async function balanceOf(id: string): Promise<number> {
    return (await counters.db.read.household.findUniqueOrThrow({ where: { id } })).balance
  }
}

function at<Item>(items: readonly Item[], nth: number): Item {
  const item = items[nth % items.length]
  if (item === undefined) throw new Error('nobody can redeem')
  return item
}

function isDone(answer: Answer): boolean {
  return answer !== 'lost' && !answer.to.includes('?')
}

/** How many were told what. */
function tallyOf(answers: readonly Answer[]): Record<string, number> {
  const tally: Record<string, number> = {}
  for (const told of answers.map(toldBy)) tally[told] = (tally[told] ?? 0) + 1
  return tally
}

function toldBy(answer: Answer): string {
  if (answer === 'lost') return answer
  if (answer.status !== 200) return `${answer.status} ${answer.to}`
  return isDone(answer) ? 'handed' : (/refused=(\w+)/.exec(answer.to)?.[1] ?? answer.to)
}
