import { type Actor, todayOf } from '@/lib/access/actor'
import { insertStaff } from '@/lib/access/add-staff'
import { changeStaff } from '@/lib/access/change-staff'
import { demoPassword, demoSignIns } from '@/lib/access/demo-sign-ins'
import type { Subject } from '@/lib/access/facts'
import { insertVillage } from '@/lib/access/found-village'
import { leaveTrace, traceOf } from '@/lib/access/trace'
import type { TracedDeed } from '@/lib/access/traced-deeds'
import { watchedStaff } from '@/lib/access/watched-staff'
import { watchedVillage } from '@/lib/access/watched-village'
import type { Tx } from '@/lib/db/client'
import { receiveGoods } from '@/lib/goods/receive-goods'
import { addGoods, type NewGood } from '@/lib/goods/save-good'
import { watchedShelf } from '@/lib/goods/watched-shelf'
import { watchedStock } from '@/lib/goods/watched-stock'
import { addHouseholds } from '@/lib/households/add-households'
import { changeGroup } from '@/lib/households/change-group'
import { changeLiving } from '@/lib/households/change-living'
import { watchedChange } from '@/lib/households/watched-change'
import { watchedGroup } from '@/lib/households/watched-group'
import { watchedHouseholdList } from '@/lib/households/watched-household-list'
import { proposeHonours, toldProposal } from '@/lib/ranking/save-honour'
import { readyMadeRules, termsOfReadyMade } from '@/lib/rules/ready-made'
import { adoptRules } from '@/lib/rules/save-rule'
import { watchedRuleBook } from '@/lib/rules/watched-rule-book'
import { newId } from '@/lib/shared/id'
import type { Result } from '@/lib/shared/result'
import { demoBegins } from './calendar'
import { demoAway, demoHouseholds, demoMoved, reviewersHome } from './households'
import { demoShelf } from './shelf'
import {
  at,
  carryOut,
  type DemoDatabase,
  type DemoVillage,
  must,
  officePlace,
  type Part,
  type People,
} from './stage'

const names: Record<Part, string> = {
  MANAGER: '苏文清',
  RECORDER: '白晓光',
  REVIEWER: '包玉山',
  CLERK: '齐红梅',
  SUPERVISOR: '田守信',
  LEADER: '孟和',
}

/** The group of the demo's 组长, the first of the village. */
const leadersGroup = '东街组'

/** Whose deeds they leave to others. */
const homes = [
  ['RECORDER', 15],
  ['REVIEWER', reviewersHome],
] as const

/** The first day: people, households, rules, honours, goods on the shelf. */
export async function foundDemo(db: DemoDatabase): Promise<DemoVillage> {
  const { villageId, people } = must(await db.write(foundWithPeople))
  const manager = people.MANAGER
  const list = { rows: demoHouseholds }
  const { householdIds } = await carryOut(db, manager, list, {
    deed: 'household.change',
    verb: addHouseholds,
    watches: (tx, actor, _, added) => watchedHouseholdList(tx, actor, added),
  })
  const adopted = {
    rules: readyMadeRules.map((rule) => ({
      ...termsOfReadyMade(rule, demoBegins),
      until: rule.list === 'TEMPORARY' ? '2026-12-31' : null,
    })),
    meeting: '2025年9月28日村民代表会议',
  }
  const rules = await carryOut(db, manager, adopted, {
    deed: 'rule.change',
    verb: adoptRules,
    watches: (tx, actor, _, ruleIds) => watchedRuleBook(tx, actor, ruleIds),
  })
  await carryOut(db, manager, undefined, {
    deed: 'honour.change',
    verb: proposeHonours,
    watches: { told: toldProposal },
  })
  const shelf = { goods: demoShelf.map(goodOfDemo) }
  const goods = await carryOut(db, manager, shelf, {
    deed: 'good.change',
    verb: addGoods,
    watches: (tx, actor, _, added) => watchedShelf(tx, actor, added),
  })
  await fillShelf(db, people.CLERK, goods)
  const households = new Map(
    demoHouseholds.map(({ headName }, index) => [
      index + 1,
      { id: householdIds[index] ?? '', headName },
    ]),
  )
  await settle(db, people, households)
  return {
    db,
    villageId,
    people,
    rules: new Map(readyMadeRules.map(({ key }, index) => [key, rules[index] ?? ''])),
    goods: demoShelf.map(({ name, points }, index) => ({ name, points, id: goods[index] ?? '' })),
    households,
  }
}

async function foundWithPeople(tx: Tx): Promise<Result<{ villageId: string; people: People }>> {
  const now = at(demoBegins)
  const { villageId } = must(
    await insertVillage(tx, {
      noticeDays: 0, // so that a quarter can be closed, published and redeemed in a quarter of an hour
      now,
      demo: true,
      deductions: true,
      villageName: '示范村',
      storeName: '文明团结积分超市',
      slug: 'shifancun',
      placeLabel: 'VILLAGE',
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
        passwordGiven: false,
        roles: [role],
        householdId: null,
        relativeIds: [],
      }),
    )
    return {
      villageId,
      staffId,
      name,
      roles: [role],
      householdId: null,
      relativeIds: [],
      groupIds: [],
      now,
    }
  }
  const people = {
    MANAGER: await join('MANAGER'),
    RECORDER: await join('RECORDER'),
    REVIEWER: await join('REVIEWER'),
    CLERK: await join('CLERK'),
    SUPERVISOR: await join('SUPERVISOR'),
    LEADER: await join('LEADER'),
  }
  const manager = people.MANAGER
  const leave = (deed: TracedDeed, after: Subject | null) =>
    leaveTrace(tx, traceOf(manager, deed, officePlace), { before: null, after })
  await leave('village.change', await watchedVillage(tx, manager))
  for (const { staffId } of Object.values(people))
    await leave('staff.change', await watchedStaff(tx, manager, staffId))
  return { ok: true, value: { villageId, people } }
}

/** Four shelves of five, as the list runs. */
function goodOfDemo(good: (typeof demoShelf)[number], index: number): NewGood {
  const { name, category, unit, points } = good
  return {
    name,
    category,
    unit,
    points,
    shelf: `${'ABCD'[Math.floor(index / 5)]}-${(index % 5) + 1}`,
    costFen: 'bought' in good ? Math.round(good.costFen / good.bought) : null,
    limitPerWindow: 'limitPerWindow' in good ? good.limitPerWindow : null,
    stock: 0,
  }
}

async function fillShelf(
  db: DemoDatabase,
  clerk: Actor,
  goodIds: readonly string[],
): Promise<void> {
  const lots = [
    { kind: 'BOUGHT' as const, invoice: '20251009-01', donor: null, reason: '开店进货' },
    ...demoShelf.flatMap((good) =>
      'donor' in good
        ? [{ kind: 'DONATED' as const, invoice: null, donor: good.donor, reason: null }]
        : [],
    ),
  ]
  for (const lot of lots) {
    const came = demoShelf.flatMap((good, index) => {
      const donor = 'donor' in good ? good.donor : null
      if (donor !== lot.donor) return []
      const row =
        'donor' in good
          ? { quantity: good.donated, costFen: null }
          : { quantity: good.bought, costFen: good.costFen }
      return [[goodIds[index] ?? '', row] as const]
    })
    const received = { ...lot, moveId: null, good: Object.fromEntries(came) }
    await carryOut(db, clerk, received, {
      deed: 'stock.move',
      verb: receiveGoods,
      watches: (tx, actor, { good }) => watchedStock(tx, actor, Object.keys(good)),
    })
  }
}

/** Some households live elsewhere; the recorder and the reviewer live in houses of the village. */
async function settle(
  db: DemoDatabase,
  people: People,
  households: DemoVillage['households'],
): Promise<void> {
  const manager = people.MANAGER
  for (const [numbers, how] of [
    [demoAway, 'WENT_AWAY'],
    [demoMoved, 'MOVED_AWAY'],
  ] as const) {
    for (const number of numbers) {
      const change = {
        changeId: newId(manager.now),
        householdId: households.get(number)?.id ?? '',
        how,
        holdsFrom: todayOf(manager),
        decidedBy: '户主来村委会说的',
        note: null,
      }
      await carryOut(db, manager, change, {
        deed: 'household.change',
        verb: changeLiving,
        watches: watchedChange,
      })
    }
  }
  const group = await db.read.group.findFirstOrThrow({
    where: { villageId: manager.villageId, name: leadersGroup },
  })
  const led = { groupId: group.id, name: group.name, place: 1, leaderId: people.LEADER.staffId }
  await carryOut(db, manager, led, {
    deed: 'household.change',
    verb: changeGroup,
    watches: watchedGroup,
  })
  for (const [role, householdNumber] of homes) {
    const { staffId, name } = people[role]
    const change = { staffId, name, roles: [role], householdNumber, relativeNumbers: [] }
    await carryOut(db, manager, change, {
      deed: 'staff.change',
      verb: changeStaff,
      watches: (tx, actor) => watchedStaff(tx, actor, staffId),
    })
  }
}
