import { type Actor, todayOf } from '@/lib/access/actor'
import { insertStaff } from '@/lib/access/add-staff'
import { demoPassword, demoSignIns } from '@/lib/access/demo-sign-ins'
import { insertVillage } from '@/lib/access/found-village'
import { type Database, openDatabase, type Tx } from '@/lib/db/client'
import { passClaims } from '@/lib/earning/decide-claims'
import { recordSheet } from '@/lib/earning/record-sheet'
import { receiveGoods } from '@/lib/goods/move-stock'
import { addGoods } from '@/lib/goods/save-good'
import { addHouseholds } from '@/lib/households/add-households'
import { closeMonths } from '@/lib/months/close-months'
import { publishRedList } from '@/lib/ranking/publish-red-list'
import { closeWindow, openWindow, planWindow } from '@/lib/redemption/change-window'
import { pointsToSpend } from '@/lib/redemption/queries'
import { redeem } from '@/lib/redemption/redeem'
import { readyMadeRules, termsOfReadyMade } from '@/lib/rules/ready-made'
import { adoptRules } from '@/lib/rules/save-rule'
import { readSettings } from '@/lib/shared/env'
import { newId } from '@/lib/shared/id'
import type { Result } from '@/lib/shared/result'
import { type DemoDeed, type DemoEvent, demoBegins, demoYear } from './demo/calendar'
import { demoAway, demoHouseholds, demoMoved } from './demo/households'
import { demoShelf } from './demo/shelf'

/*
 * 示范村: an invented village on the published figures of a real one, a year of its life written
 * through the same verbs as the app, so that what the demo shows is what the software does.
 */

type Part = (typeof demoSignIns)[number]['role']
type People = Record<Part, Actor>

interface DemoVillage {
  db: Database
  villageId: string
  people: People
  rules: Map<string, string>
  goods: { id: string; name: string; points: number }[]
  /** By number. */
  households: Map<number, { id: string; headName: string }>
}

const names: Record<Part, string> = {
  MANAGER: '苏文清',
  RECORDER: '白晓光',
  REVIEWER: '包玉山',
  CLERK: '齐红梅',
  SUPERVISOR: '田守信',
}

/** Ten in the morning of a village day. */
function at(day: string): Date {
  return new Date(`${day}T10:00:00+08:00`)
}

function on(day: string, actor: Actor): Actor {
  return { ...actor, now: at(day) }
}

function must<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(`the demo was refused: ${JSON.stringify(result.refusals)}`)
}

async function build(db: Database): Promise<void> {
  const village = await found(db)
  for (const event of demoYear) await live(village, event)
  await planNext(village)
}

async function found(db: Database): Promise<DemoVillage> {
  const { villageId, people } = must(await db.write(foundWithPeople))
  const manager = people.MANAGER
  const { householdIds } = must(
    await db.write((tx) => addHouseholds(tx, manager, { rows: demoHouseholds })),
  )
  const rules = must(
    await db.write((tx) =>
      adoptRules(tx, manager, {
        rules: readyMadeRules.map((rule) => ({
          ...termsOfReadyMade(rule, demoBegins),
          until: rule.list === 'TEMPORARY' ? '2026-12-31' : null,
        })),
        meeting: '2025年9月28日村民代表会议',
      }),
    ),
  )
  const goods = must(
    await db.write((tx) =>
      addGoods(tx, manager, { goods: demoShelf.map((good) => ({ ...good, stock: 0 })) }),
    ),
  )
  await fillShelf(db, people.CLERK, goods)
  await settle(db, villageId, people, householdIds)
  return {
    db,
    villageId,
    people,
    rules: new Map(readyMadeRules.map(({ key }, index) => [key, rules[index] ?? ''])),
    goods: demoShelf.map(({ name, points }, index) => ({ name, points, id: goods[index] ?? '' })),
    households: new Map(
      demoHouseholds.map(({ headName }, index) => [
        index + 1,
        { id: householdIds[index] ?? '', headName },
      ]),
    ),
  }
}

async function foundWithPeople(tx: Tx): Promise<Result<{ villageId: string; people: People }>> {
  const now = at(demoBegins)
  const { villageId } = must(
    await insertVillage(tx, {
      now,
      demo: true,
      villageName: '示范村',
      storeName: '文明团结积分超市',
      slug: 'shifancun',
      groupLabel: 'GROUP',
      boardNames: 'MASKED',
    }),
  )
  const join = async (role: Part): Promise<Actor> => {
    const signInName = demoSignIns.find((signIn) => signIn.role === role)?.signInName ?? ''
    const name = names[role]
    const { staffId } = must(
      await insertStaff(tx, villageId, now, {
        signInName,
        name,
        password: demoPassword,
        roles: [role],
        householdId: null,
        relativeIds: [],
      }),
    )
    return { villageId, staffId, name, roles: [role], householdId: null, relativeIds: [], now }
  }
  const people = {
    MANAGER: await join('MANAGER'),
    RECORDER: await join('RECORDER'),
    REVIEWER: await join('REVIEWER'),
    CLERK: await join('CLERK'),
    SUPERVISOR: await join('SUPERVISOR'),
  }
  return { ok: true, value: { villageId, people } }
}

async function fillShelf(db: Database, clerk: Actor, goodIds: readonly string[]): Promise<void> {
  for (const [index, good] of demoShelf.entries()) {
    const goodId = goodIds[index] ?? ''
    must(
      await db.write((tx) =>
        receiveGoods(
          tx,
          clerk,
          'donor' in good
            ? { kind: 'DONATED', goodId, quantity: good.donated, donor: good.donor, reason: null }
            : {
                kind: 'BOUGHT',
                goodId,
                quantity: good.bought,
                costFen: good.costFen,
                reason: '开店进货',
              },
        ),
      ),
    )
  }
}

/** The recorder lives in household 15 and the reviewer in 58, whose deeds they leave to others. */
async function settle(
  db: Database,
  villageId: string,
  people: People,
  householdIds: readonly string[],
): Promise<void> {
  const idsOf = (numbers: readonly number[]) =>
    numbers.map((number) => householdIds[number - 1] ?? '')
  must(
    await db.write(async (tx) => {
      const live = (numbers: readonly number[], living: 'AWAY' | 'MOVED') =>
        tx.household.updateMany({
          where: { villageId, id: { in: idsOf(numbers) } },
          data: { living },
        })
      await live(demoAway, 'AWAY')
      await live(demoMoved, 'MOVED')
      const homes = [
        { staffId: people.RECORDER.staffId, number: 15 },
        { staffId: people.REVIEWER.staffId, number: 58 },
      ]
      for (const { staffId, number } of homes) {
        const [householdId] = idsOf([number])
        await tx.staff.update({ where: { id: staffId }, data: { householdId } })
      }
      return { ok: true, value: null }
    }),
  )
}

async function live(village: DemoVillage, event: DemoEvent): Promise<void> {
  const { db, people, villageId } = village
  const manager = on(event.on, people.MANAGER)
  switch (event.do) {
    case 'deed':
      return earn(village, event)
    case 'close':
      must(
        await db.write((tx) =>
          closeMonths(tx, manager, { through: event.through, leaveWaiting: false }),
        ),
      )
      return
    case 'publish':
      must(
        await db.write((tx) => publishRedList(tx, manager, { period: event.period, reason: null })),
      )
      return
    case 'window': {
      const { do: _, on: opensOn, ...plan } = event
      const planned = must(await db.write((tx) => planWindow(tx, manager, { ...plan, opensOn })))
      must(await db.write((tx) => openWindow(tx, manager, planned)))
      return redeemAll(village, event)
    }
    case 'closeWindow': {
      const open = await db.read.window.findFirstOrThrow({ where: { villageId, state: 'OPEN' } })
      must(await db.write((tx) => closeWindow(tx, manager, { windowId: open.id })))
    }
  }
}

async function earn({ db, people, rules, households }: DemoVillage, deed: DemoDeed): Promise<void> {
  const sheetId = newId(at(deed.on))
  must(
    await db.write((tx) =>
      recordSheet(tx, on(deed.on, people.RECORDER), {
        sheetId,
        ruleId: rules.get(deed.rule) ?? '',
        occurredOn: deed.on,
        reportedBy: deed.reportedBy ?? 'CADRE',
        decided: deed.decided ?? null,
        note: deed.note ?? null,
        toldHousehold: deed.told ?? null,
        sameDayMeant: false,
        households: deed.households.map((number) => ({
          householdId: households.get(number)?.id ?? '',
          quantity: deed.quantity ?? 1,
          memberName: null,
        })),
      }),
    ),
  )
  const claims = await db.read.claim.findMany({
    where: { batchId: sheetId },
    include: { household: { select: { number: true } } },
  })
  // The reviewer leaves their own house to the manager.
  const own = claims.filter(({ household }) => household.number === 58)
  const others = claims.filter(({ household }) => household.number !== 58)
  for (const [part, decided] of [
    [people.REVIEWER, others],
    [people.MANAGER, own],
  ] as const) {
    if (decided.length === 0) continue
    const claimIds = decided.map(({ id }) => id)
    must(await db.write((tx) => passClaims(tx, on(deed.on, part), { claimIds })))
  }
}

/** Two of three households come to the counter and take what they can afford, by their own taste. */
async function redeemAll(
  village: DemoVillage,
  window: { on: string; cutoffMonth: string },
): Promise<void> {
  const { db, villageId, people, households } = village
  const clerk = on(window.on, people.CLERK)
  const quarter = Math.floor(Number(window.on.slice(5, 7)) / 3)
  for (const [number, household] of households) {
    if ((number + quarter) % 3 === 0) continue
    const points = await pointsToSpend(db.read, villageId, household.id, window.cutoffMonth)
    const lines = tasteOf(village, number + Number(todayOf(clerk).slice(5, 7)), points.spendable)
    if (lines.length === 0) continue
    must(
      await db.write((tx) =>
        redeem(tx, clerk, {
          basketId: newId(clerk.now),
          householdId: household.id,
          shownTotal: lines.reduce((sum, { points, quantity }) => sum + points * quantity, 0),
          collectorName: household.headName,
          collectorRelation: null,
          lines,
        }),
      ),
    )
  }
}

function tasteOf({ goods }: DemoVillage, seed: number, spendable: number) {
  let left = Math.floor(spendable * 0.7)
  const wished = goods.map((_, index) => goods[(seed * 3 + index * 7) % goods.length])
  return wished.slice(0, 4).flatMap((good) => {
    if (!good || good.points > left) return []
    left -= good.points
    return [{ goodId: good.id, quantity: 1, points: good.points }]
  })
}

/** The next quarter's window is announced, and waits for September to be closed. */
async function planNext({ db, people }: DemoVillage): Promise<void> {
  must(
    await db.write((tx) =>
      planWindow(tx, on('2026-10-07', people.MANAGER), {
        name: '2026年第三季度兑换',
        kind: 'QUARTER',
        cutoffMonth: '2026-09',
        opensOn: '2026-10-10',
        closesOn: '2026-10-11',
      }),
    ),
  )
}

const db = await openDatabase(readSettings().DATABASE_URL)
try {
  if ((await db.read.village.count()) > 0) throw new Error('the database is not empty')
  await build(db)
} finally {
  await db.close()
}
