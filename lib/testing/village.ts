import { type Actor, todayOf } from '@/lib/access/actor'
import type { Role } from '@/lib/access/deeds'
import type { Database, Tx } from '@/lib/db/client'
import { passClaims } from '@/lib/earning/decide-claims'
import { recordSheet } from '@/lib/earning/record-sheet'
import { addGoods } from '@/lib/goods/save-good'
import { addHouseholds, type NewHousehold } from '@/lib/households/add-households'
import { closeMonths } from '@/lib/months/close-months'
import { postNotice } from '@/lib/months/post-notice'
import { sealNotice } from '@/lib/months/seal-notice'
import { openWindow, planWindow } from '@/lib/redemption/change-window'
import type { BasketInput } from '@/lib/redemption/input'
import { redeem } from '@/lib/redemption/redeem'
import { readyMadeRules, termsOfReadyMade } from '@/lib/rules/ready-made'
import { adoptRules } from '@/lib/rules/save-rule'
import { newId } from '@/lib/shared/id'
import { done, type Result } from '@/lib/shared/result'

/** A village that begins on 1 July 2026 with rules, goods and four people; every test its own. */
export interface TestVillage {
  db: Database
  villageId: string
  manager: Actor
  recorder: Actor
  reviewer: Actor
  clerk: Actor
  /** In the order they were given; the default is four households of one group. */
  households: string[]
  /** Rule ids by the key of `readyMadeRules`. */
  rules: Record<string, string>
  /** Good ids by name. */
  goods: Record<string, string>
}

export const foundingDay = at('2026-07-01')

/** Nine in the morning of a village day. */
export function at(day: string): Date {
  return new Date(`${day}T09:00:00+08:00`)
}

/** The same person on another day. */
export function on(day: string, actor: Actor): Actor {
  return { ...actor, now: at(day) }
}

/** The value of a result that has to be done. */
export function expectDone<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(`refused: ${JSON.stringify(result.refusals)}`)
}

/** The codes of a result that has to be refused. */
export function codesOf(result: Result<unknown>): string[] {
  return result.ok ? [] : result.refusals.map(({ code }) => code)
}

const fourHouseholds: NewHousehold[] = ['张小明', '李秀兰', '阿拉腾其木格', '王建国'].map(
  (headName, index) => ({ headName, groupName: '一组', members: [`家人${index + 1}`] }),
)

export async function testVillage(
  rows: readonly NewHousehold[] = fourHouseholds,
): Promise<TestVillage> {
  // Loaded here alone: vitest's hooks exist only in a test, and the benchmark founds villages too.
  const { freshDatabase } = await import('@/lib/db/test-database')
  return villageIn(await freshDatabase(), rows)
}

/** A further village in a database that has one: to try another village's ids. */
export async function villageIn(
  db: Database,
  rows: readonly NewHousehold[] = fourHouseholds,
): Promise<TestVillage> {
  const villageId = newId(foundingDay)
  const person = (name: string, roles: Role[]): Actor => ({
    villageId,
    staffId: newId(foundingDay),
    name,
    roles,
    householdId: null,
    relativeIds: [],
    groupIds: [],
    now: foundingDay,
  })
  const people = {
    manager: person('管理', ['MANAGER']),
    recorder: person('记录', ['RECORDER']),
    reviewer: person('评议', ['REVIEWER']),
    clerk: person('店员', ['CLERK']),
  }
  const { manager } = people
  const made = await db.write(async (tx) => {
    await createVillage(tx, villageId, Object.values(people))
    const households = await addHouseholds(tx, manager, { rows })
    if (!households.ok) return households
    const since = '2026-01-01'
    const rules = await adoptRules(tx, manager, {
      rules: readyMadeRules.map((rule) => termsOfReadyMade(rule, since)),
      meeting: '村民代表会议',
    })
    if (!rules.ok) return rules
    const goods = await addGoods(tx, manager, { goods: shelf })
    if (!goods.ok) return goods
    return { ok: true, value: { ...households.value, rules: rules.value, goods: goods.value } }
  })
  const { householdIds, rules, goods } = expectDone(made)
  return {
    db,
    villageId,
    ...people,
    households: householdIds,
    rules: Object.fromEntries(readyMadeRules.map(({ key }, index) => [key, rules[index] ?? ''])),
    goods: Object.fromEntries(shelf.map(({ name }, index) => [name, goods[index] ?? ''])),
  }
}

const shelf = [
  { name: '毛巾', unit: '条', points: 25, stock: 10 },
  { name: '牙刷', unit: '支', points: 5, stock: 10 },
  { name: '雨衣', unit: '件', points: 70, stock: 1 },
]

async function createVillage(tx: Tx, villageId: string, people: readonly Actor[]): Promise<void> {
  await tx.village.create({
    data: {
      id: villageId,
      slug: villageId.slice(-12),
      name: '测试村',
      storeName: '积分超市',
      openMonth: '2026-07',
      deductions: true,
      noticeDays: 0, // closing seals at once; a test of the notice says how many days it wants
      foundedAt: foundingDay,
    },
  })
  for (const { staffId, name, roles } of people) {
    await tx.staff.create({
      data: {
        id: staffId,
        villageId,
        signInName: staffId,
        name,
        passwordHash: '-',
        addedAt: foundingDay,
        roles: { create: roles.map((role) => ({ role })) },
      },
    })
  }
}

/** Writes one deed of the day down and leaves it waiting; returns the sheet's id. */
export async function record(
  village: TestVillage,
  ruleKey: string,
  day: string,
  householdIds: readonly string[],
  { quantity = 1, decided = null as number | null } = {},
): Promise<string> {
  const sheetId = newId()
  expectDone(
    await village.db.write((tx) =>
      recordSheet(tx, on(day, village.recorder), {
        sheetId,
        ruleId: village.rules[ruleKey] ?? '',
        occurredOn: day,
        reportedBy: 'CADRE',
        decided,
        note: null,
        toldHousehold: '支书当面告知户主',
        sameDayMeant: true,
        households: householdIds.map((householdId) => ({
          householdId,
          quantity,
          memberName: null,
        })),
      }),
    ),
  )
  return sheetId
}

/** Has every claim of a sheet passed. */
export async function pass(village: TestVillage, sheetId: string, day: string): Promise<void> {
  const claims = await village.db.read.claim.findMany({ where: { batchId: sheetId } })
  expectDone(
    await village.db.write((tx) =>
      passClaims(tx, on(day, village.reviewer), { claimIds: claims.map(({ id }) => id) }),
    ),
  )
}

/** Records one deed of the day and has it passed; returns the sheet's id. */
export async function earn(
  village: TestVillage,
  ruleKey: string,
  day: string,
  householdIds: readonly string[],
  figures: { quantity?: number; decided?: number | null } = {},
): Promise<string> {
  const sheetId = await record(village, ruleKey, day, householdIds, figures)
  await pass(village, sheetId, day)
  return sheetId
}

/** Closes every month up to `month` on the first day after it, leaving what still waits. */
export async function close(village: TestVillage, month: string, day: string): Promise<void> {
  expectDone(
    await village.db.write((tx) =>
      closeMonths(tx, on(day, village.manager), { through: month, leaveWaiting: true }),
    ),
  )
}

/** How many days the village's notices hang from now on. */
export async function noticeDays(village: TestVillage, days: number): Promise<void> {
  expectDone(
    await village.db.write(async (tx) => {
      await tx.village.update({ where: { id: village.villageId }, data: { noticeDays: days } })
      return done(null)
    }),
  )
}

/** Posts every month up to `month` for five days, leaving what still waits; returns the notice's id. */
export async function post(village: TestVillage, month: string, day: string): Promise<string> {
  await noticeDays(village, 5)
  const manager = on(day, village.manager)
  const posted = await village.db.write((tx) =>
    postNotice(tx, manager, { through: month, leaveWaiting: true }),
  )
  return expectDone(posted).noticeId
}

export function seal(village: TestVillage, noticeId: string, day: string) {
  return village.db.write((tx) => sealNotice(tx, on(day, village.manager), { noticeId }))
}

/** Plans and opens a window; returns its id. */
export async function openWindowOn(
  village: TestVillage,
  day: string,
  cutoffMonth: string,
): Promise<string> {
  const manager = on(day, village.manager)
  return expectDone(
    await village.db.write(async (tx) => {
      const planned = await planWindow(tx, manager, {
        name: `兑换活动 ${day}`,
        kind: 'QUARTER',
        cutoffMonth,
        opensOn: todayOf(manager),
        closesOn: todayOf(manager),
      })
      return planned.ok ? openWindow(tx, manager, planned.value) : planned
    }),
  ).windowId
}

/** A basket by the names of its goods. */
export function basketOf(
  village: TestVillage,
  householdId: string,
  pieces: Record<string, number>,
  basketId = newId(),
): BasketInput {
  const lines = Object.entries(pieces).map(([name, quantity]) => ({
    goodId: village.goods[name] ?? newId(),
    quantity,
  }))
  const total = Object.entries(pieces).reduce(
    (sum, [name, quantity]) =>
      sum + (shelf.find((good) => good.name === name)?.points ?? 0) * quantity,
    0,
  )
  return {
    basketId,
    householdId,
    shownTotal: total,
    collectorName: '户主',
    collectorRelation: null,
    lines,
  }
}

export function handOver(village: TestVillage, day: string, basket: BasketInput) {
  return village.db.write((tx) => redeem(tx, on(day, village.clerk), basket))
}

export async function balanceOf(village: TestVillage, householdId = ''): Promise<number> {
  const household = await village.db.read.household.findUniqueOrThrow({
    where: { id: householdId },
    select: { balance: true },
  })
  return household.balance
}
