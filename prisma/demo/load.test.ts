import { expect, it } from 'vitest'
import { demoSignIns } from '@/lib/access/demo-sign-ins'
import { freshDatabase } from '@/lib/db/test-database'
import { honoursGiven } from '@/lib/ranking/award-queries'
import { honoursOf } from '@/lib/ranking/honour-queries'
import { leadersOf } from '@/lib/ranking/leader-queries'
import { type DemoEvent, demoYear } from './calendar'
import { loadDemo } from './load'
import { demoShelf } from './shelf'

const firstWeeks = demoYear.slice(0, 6)

function* untilThePowerCut(): Generator<DemoEvent> {
  yield* firstWeeks
  throw new Error('power cut')
}

it('is loaded as a whole or not at all', async () => {
  const db = await freshDatabase()
  await expect(loadDemo(db, untilThePowerCut())).rejects.toThrow('power cut')
  const counts = await Promise.all([
    db.read.village.count(),
    db.read.staff.count(),
    db.read.household.count(),
    db.read.entry.count(),
  ])
  expect(counts).toEqual([0, 0, 0, 0])
  expect(await loadDemo(db, firstWeeks)).toEqual({ ok: true, value: 'loaded' })
  expect(await db.read.household.count()).toBe(60)
})

it('is loaded once by two starts at the same moment', async () => {
  const db = await freshDatabase({ lockPatienceMs: 25_000 })
  const results = await Promise.all([loadDemo(db, firstWeeks), loadDemo(db, firstWeeks)])
  expect(results.map((result) => result.ok && result.value).sort()).toEqual(['loaded', 'was there'])
  expect(await db.read.village.count()).toBe(1)
})

it('leaves sheets waiting, one line of them of the reviewer’s own house', async () => {
  const db = await freshDatabase()
  const waiting = demoYear.filter((event) => event.do === 'record')
  expect(await loadDemo(db, waiting)).toMatchObject({ ok: true })
  const claims = await db.read.claim.findMany({
    where: { status: 'WAITING' },
    select: { batchId: true, householdId: true, occurredOn: true },
  })
  expect(new Set(claims.map(({ batchId }) => batchId)).size).toBe(3)
  const reviewer = await db.read.staff.findFirstOrThrow({ where: { signInName: 'pingyi' } })
  expect(claims.filter(({ householdId }) => householdId === reviewer.householdId)).toHaveLength(1)
  // the third quarter can be closed before any of them is reviewed
  expect(claims.every(({ occurredOn }) => occurredOn >= '2026-10-01')).toBe(true)
})

it('gives three honours of its first year, each to who leads on it', async () => {
  const db = await freshDatabase()
  const firstYear = demoYear.filter(({ on }) => on <= '2026-01-08')
  expect(await loadDemo(db, firstYear)).toMatchObject({ ok: true })
  const village = await db.read.village.findFirstOrThrow()
  const given = await honoursGiven(db.read, village.id, '2025')
  expect(given.map(({ honourName }) => honourName)).toEqual(['干净人家', '优秀保洁员', '美丽庭院'])
  const honours = await honoursOf(db.read, village.id)
  for (const { honourId, awards } of given) {
    const honour = honours.find(({ id }) => id === honourId)
    const leaders = honour ? await leadersOf(db.read, village.id, honour, '2025') : []
    const leading = leaders.map(({ number, memberName }) => `${number} ${memberName}`)
    for (const { number, memberName } of awards)
      expect(leading).toContain(`${number} ${memberName}`)
  }
})

it('leaves a trace of every deed, each of which says what it was about', async () => {
  const db = await freshDatabase()
  expect(await loadDemo(db)).toMatchObject({ ok: true })
  const traces = await db.read.trace.groupBy({ by: ['deed'], _count: true })
  const left = Object.fromEntries(traces.map(({ deed, _count }) => [deed, _count]))
  const happened = (what: DemoEvent['do']) => demoYear.filter((event) => event.do === what).length
  expect(left).toMatchObject({
    'claim.record': await db.read.batch.count(),
    'redemption.make': await db.read.redemption.count(),
    'stock.move': new Set(demoShelf.map((good) => ('donor' in good ? good.donor : null))).size,
    'month.close': happened('close'),
    'red-list.publish': happened('publish'),
    'honour.change': 1 + happened('honour'),
    'announcement.post': await db.read.announcement.count(),
    'staff.change': demoSignIns.length + 2,
  })
  expect(await db.read.trace.count({ where: { changes: null } })).toBe(0)
})
