import { type Actor, todayOf } from '@/lib/access/actor'
import { leaveTrace, type Trace } from '@/lib/access/trace'
import type { Tx } from '@/lib/db/client'
import type { ActivityInput } from '@/lib/earning/activity-input'
import { closeActivity } from '@/lib/earning/close-activity'
import { passClaims } from '@/lib/earning/decide-claims'
import { planActivity } from '@/lib/earning/plan-activity'
import { recordSheet } from '@/lib/earning/record-sheet'
import { closeMonths } from '@/lib/months/close-months'
import { decideHonour } from '@/lib/ranking/decide-honour'
import { publishRedList } from '@/lib/ranking/publish-red-list'
import { closeWindow, openWindow, planWindow } from '@/lib/redemption/change-window'
import type { BasketInput } from '@/lib/redemption/input'
import { pointsToSpend } from '@/lib/redemption/queries'
import { type Handover, redeem } from '@/lib/redemption/redeem'
import { toldHandover } from '@/lib/redemption/watched-redemption'
import { newId } from '@/lib/shared/id'
import type { Result } from '@/lib/shared/result'
import { postAnnouncement } from '@/lib/voice/post-announcement'
import type { DemoDeed, DemoEvent, DemoHonour, DemoService } from './calendar'
import { reviewersHome, sweepers } from './households'
import { at, type DemoVillage, must, on } from './stage'

/** One event of the year, done by whoever does it in the village. */
export async function liveThrough(village: DemoVillage, event: DemoEvent): Promise<void> {
  const { db, people, villageId } = village
  const manager = on(event.on, people.MANAGER)
  switch (event.do) {
    case 'deed':
      return pass(village, event, await record(village, event))
    case 'record':
      await record(village, event)
      return
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
    case 'honour':
      return award(village, event)
    case 'service':
      return serve(village, event)
    case 'closeWindow': {
      const open = await db.read.window.findFirstOrThrow({ where: { villageId, state: 'OPEN' } })
      must(await db.write((tx) => closeWindow(tx, manager, { windowId: open.id })))
    }
  }
}

/** Writes a sheet down and gives its id. */
async function record(
  { db, people, rules, households }: DemoVillage,
  deed: DemoDeed,
): Promise<string> {
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
          memberName: whoDid(deed.rule, number),
        })),
      }),
    ),
  )
  return sheetId
}

const sweepersRules = ['clean-up', 'snow']

function whoDid(rule: string, household: number): string | null {
  if (!sweepersRules.includes(rule)) return null
  return sweepers.find(({ number }) => number === household)?.name ?? null
}

/** The reviewer passes a sheet, and leaves their own house to the manager. */
async function pass({ db, people }: DemoVillage, deed: DemoDeed, sheetId: string): Promise<void> {
  const claims = await db.read.claim.findMany({
    where: { batchId: sheetId },
    include: { household: { select: { number: true } } },
  })
  const own = claims.filter(({ household }) => household.number === reviewersHome)
  const others = claims.filter(({ household }) => household.number !== reviewersHome)
  for (const [part, decided] of [
    [people.REVIEWER, others],
    [people.MANAGER, own],
  ] as const) {
    if (decided.length === 0) continue
    const claimIds = decided.map(({ id }) => id)
    must(await db.write((tx) => passClaims(tx, on(deed.on, part), { claimIds })))
  }
}

/** The group sat together and gave an honour. */
async function award({ db, villageId, people }: DemoVillage, event: DemoHonour & { on: string }) {
  const { on: decidedOn, year, honour: name, to: others } = event
  const honour = await db.read.honour.findFirstOrThrow({ where: { villageId, name } })
  const present = [people.MANAGER, people.RECORDER, people.SUPERVISOR, people.LEADER]
  must(
    await db.write((tx) =>
      decideHonour(tx, on(decidedOn, people.MANAGER), {
        ...{ honourId: honour.id, year, decidedOn, others },
        awardees: [],
        present: present.map((person) => person.name).join('、'),
        passedOver: null,
      }),
    ),
  )
}

/** A partner came; people were counted and not named. */
async function serve({ db, people }: DemoVillage, event: DemoService & { on: string }) {
  const recorder = on(event.on, people.RECORDER)
  const { headcount, on: heldOn, kind, title, place, partner } = event
  const plan = { kind, title, place, partner, heldOn, startsAt: '09:30', bring: null }
  const counted = { ruleId: null, hours: null, places: null }
  const { activityId } = must(
    await db.write((tx) => planActivity(tx, recorder, { ...plan, ...counted })),
  )
  const closing = { activityId, headcount, decided: null, sameDayMeant: false, leaveOut: [] }
  must(await db.write((tx) => closeActivity(tx, recorder, closing)))
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
    const basket = {
      basketId: newId(clerk.now),
      householdId: household.id,
      shownTotal: lines.reduce((sum, { points, quantity }) => sum + points * quantity, 0),
      collectorName: household.headName,
      collectorRelation: null,
      lines,
    }
    must(await db.write((tx) => redeemAtTill(tx, clerk, basket)))
  }
}

/** With its trace, as at the counter: a year without any would be a strange one to supervise. */
async function redeemAtTill(tx: Tx, clerk: Actor, basket: BasketInput): Promise<Result<Handover>> {
  const redeemed = await redeem(tx, clerk, basket)
  if (!redeemed.ok) return redeemed
  const { villageId, staffId, name: staffName, now: at } = clerk
  const till = { page: '', source: '192.168.1.8' }
  const trace: Trace = { villageId, at, staffId, staffName, deed: 'redemption.make', ...till }
  await leaveTrace(tx, trace, { before: null, after: toldHandover(redeemed.value) })
  return redeemed
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

/** What is coming: the next quarter's window, which waits for September to be closed, activities, and what is announced. */
export async function planNext({ db, people, rules }: DemoVillage): Promise<void> {
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
  for (const activity of activitiesToCome(rules))
    must(await db.write((tx) => planActivity(tx, on('2026-10-07', people.MANAGER), activity)))
  for (const said of announcements) {
    const announcementId = newId(at(said.showsFrom))
    const recorder = on(said.showsFrom, people.RECORDER)
    must(await db.write((tx) => postAnnouncement(tx, recorder, { ...said, announcementId })))
  }
}

/** One that is over, for the archive, and one that hangs. */
const announcements = [
  {
    title: '停水通知',
    text: '5月8日上午检修水管，东街、西街停水。请提前接好水。',
    showsFrom: '2026-05-06',
    showsUntil: '2026-05-08',
  },
  {
    title: '医保缴费开始了',
    text: '明年的城乡居民医保现在可以缴，12月20日截止。\n手机上不会缴的，带户口本到村委会，有人帮着缴。',
    showsFrom: '2026-10-07',
    showsUntil: '2026-12-20',
  },
]

const activitiesToCome = (rules: DemoVillage['rules']): ActivityInput[] => [
  {
    kind: 'CLINIC',
    title: '免费义诊',
    place: '村卫生室',
    heldOn: '2026-10-14',
    startsAt: '09:00',
    partner: '镇卫生院',
    ruleId: null,
    hours: null,
    places: 40,
    bring: '医保卡、以前的病历',
  },
  {
    kind: 'CLEAN_UP',
    title: '秋季村庄清洁行动',
    place: '村委会门口集合',
    heldOn: '2026-10-17',
    startsAt: '08:30',
    partner: null,
    ruleId: rules.get('clean-up') ?? null,
    hours: null,
    places: null,
    bring: '扫帚、铁锹、手套',
  },
]
