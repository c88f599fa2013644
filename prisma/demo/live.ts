import { type Actor, todayOf } from '@/lib/access/actor'
import type { TracedWork } from '@/lib/access/traced'
import type { Tx } from '@/lib/db/client'
import type { ActivityInput } from '@/lib/earning/activity-input'
import { closeActivity } from '@/lib/earning/close-activity'
import { passClaims } from '@/lib/earning/decide-claims'
import type { SheetInput } from '@/lib/earning/input'
import { planActivity } from '@/lib/earning/plan-activity'
import { recordSheet } from '@/lib/earning/record-sheet'
import { watchedActivity, watchedClosing } from '@/lib/earning/watched-activity'
import { watchedClaims, watchedSheet } from '@/lib/earning/watched-claims'
import { closeMonths } from '@/lib/months/close-months'
import { toldMonths } from '@/lib/months/told-months'
import { decideHonour } from '@/lib/ranking/decide-honour'
import { publishRedList, toldRedList } from '@/lib/ranking/publish-red-list'
import { watchedHonour } from '@/lib/ranking/watched-honour'
import { closeWindow, openWindow, planWindow } from '@/lib/redemption/change-window'
import type { PlanWindowInput, WindowIdInput } from '@/lib/redemption/input'
import { pointsToSpend } from '@/lib/redemption/queries'
import { redeem } from '@/lib/redemption/redeem'
import { toldHandover } from '@/lib/redemption/watched-redemption'
import { watchedWindow } from '@/lib/redemption/watched-window'
import { newId } from '@/lib/shared/id'
import { postAnnouncement } from '@/lib/voice/post-announcement'
import { watchedAnnouncement } from '@/lib/voice/watched-announcement'
import type { DemoDeed, DemoEvent, DemoHonour, DemoService } from './calendar'
import { reviewersHome, sweepers } from './households'
import { at, carryOut, type DemoVillage, on } from './stage'

const windowPlanned: TracedWork<PlanWindowInput, WindowIdInput> = {
  deed: 'window.change',
  verb: planWindow,
  watches: (tx, actor, _, planned) => watchedWindow(tx, actor, planned?.windowId),
}

function windowChanged(
  verb: TracedWork<WindowIdInput, unknown>['verb'],
): TracedWork<WindowIdInput, unknown> {
  const watches = (tx: Tx, actor: Actor, { windowId }: WindowIdInput) =>
    watchedWindow(tx, actor, windowId)
  return { deed: 'window.change', verb, watches }
}

const activityPlanned: TracedWork<ActivityInput, { activityId: string }> = {
  deed: 'activity.plan',
  verb: planActivity,
  watches: (tx, actor, _, planned) => watchedActivity(tx, actor, planned?.activityId),
}

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
    case 'close': {
      const months = { through: event.through, leaveWaiting: false }
      const watches = { told: toldMonths }
      await carryOut(db, manager, months, { deed: 'month.close', verb: closeMonths, watches })
      return
    }
    case 'publish': {
      const list = { period: event.period, reason: null }
      const watches = { told: toldRedList }
      await carryOut(db, manager, list, { deed: 'red-list.publish', verb: publishRedList, watches })
      return
    }
    case 'window': {
      const { do: _, on: opensOn, ...plan } = event
      const { windowId } = await carryOut(db, manager, { ...plan, opensOn }, windowPlanned)
      await carryOut(db, manager, { windowId }, windowChanged(openWindow))
      return redeemAll(village, event)
    }
    case 'honour':
      return award(village, event)
    case 'service':
      return serve(village, event)
    case 'closeWindow': {
      const open = await db.read.window.findFirstOrThrow({ where: { villageId, state: 'OPEN' } })
      await carryOut(db, manager, { windowId: open.id }, windowChanged(closeWindow))
    }
  }
}

/** Writes a sheet down and gives its id. */
async function record(
  { db, people, rules, households }: DemoVillage,
  deed: DemoDeed,
): Promise<string> {
  const sheetId = newId(at(deed.on))
  const sheet: SheetInput = {
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
  }
  await carryOut(db, on(deed.on, people.RECORDER), sheet, {
    deed: 'claim.record',
    verb: recordSheet,
    watches: watchedSheet,
  })
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
    const ticked = { claimIds: decided.map(({ id }) => id) }
    await carryOut(db, on(deed.on, part), ticked, {
      deed: 'claim.review',
      verb: passClaims,
      watches: (tx, actor, { claimIds }, passed) =>
        watchedClaims(tx, actor, passed && { claimIds }),
    })
  }
}

/** The group sat together and gave an honour. */
async function award({ db, villageId, people }: DemoVillage, event: DemoHonour & { on: string }) {
  const { on: decidedOn, year, honour: name, to: others } = event
  const honour = await db.read.honour.findFirstOrThrow({ where: { villageId, name } })
  const present = [people.MANAGER, people.RECORDER, people.SUPERVISOR, people.LEADER]
  const decision = {
    ...{ honourId: honour.id, year, decidedOn, others },
    awardees: [],
    present: present.map((person) => person.name).join('、'),
    passedOver: null,
  }
  await carryOut(db, on(decidedOn, people.MANAGER), decision, {
    deed: 'honour.change',
    verb: decideHonour,
    watches: (tx, actor, asked, decided) => watchedHonour(tx, actor, decided && asked),
  })
}

/** A partner came; people were counted and not named. */
async function serve({ db, people }: DemoVillage, event: DemoService & { on: string }) {
  const recorder = on(event.on, people.RECORDER)
  const { headcount, on: heldOn, kind, title, place, partner } = event
  const plan = { kind, title, place, partner, heldOn, startsAt: '09:30', bring: null }
  const counted = { ruleId: null, hours: null, places: null }
  const { activityId } = await carryOut(db, recorder, { ...plan, ...counted }, activityPlanned)
  const closing = { activityId, headcount, decided: null, sameDayMeant: false, leaveOut: [] }
  await carryOut(db, recorder, closing, {
    deed: 'activity.plan',
    verb: closeActivity,
    watches: watchedClosing,
  })
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
    const watches = { told: toldHandover }
    await carryOut(db, clerk, basket, { deed: 'redemption.make', verb: redeem, watches })
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

/** What is coming: the next quarter's window, which waits for September to be closed, activities, and what is announced. */
export async function planNext({ db, people, rules }: DemoVillage): Promise<void> {
  const manager = on('2026-10-07', people.MANAGER)
  await carryOut(db, manager, windowToCome, windowPlanned)
  for (const activity of activitiesToCome(rules))
    await carryOut(db, manager, activity, activityPlanned)
  for (const said of announcements) {
    const announcementId = newId(at(said.showsFrom))
    const recorder = on(said.showsFrom, people.RECORDER)
    const posted = { ...said, announcementId }
    await carryOut(db, recorder, posted, {
      deed: 'announcement.post',
      verb: postAnnouncement,
      watches: (tx, actor) => watchedAnnouncement(tx, actor, announcementId),
    })
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

const windowToCome: PlanWindowInput = {
  name: '2026年第三季度兑换',
  kind: 'QUARTER',
  cutoffMonth: '2026-09',
  opensOn: '2026-10-10',
  closesOn: '2026-10-11',
}

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
