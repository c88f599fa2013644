import type { Actor } from '@/lib/access/actor'
import type { Database } from '@/lib/db/client'
import { passClaims } from '@/lib/earning/decide-claims'
import { openMeeting } from '@/lib/earning/open-meeting'
import { planActivity } from '@/lib/earning/plan-activity'
import { recordSheet } from '@/lib/earning/record-sheet'
import { lookAtLines, readAs, takeTable } from '@/lib/exchange/look-at-table'
import { postNotice } from '@/lib/months/post-notice'
import { recordObjection } from '@/lib/months/raise-objection'
import { sealNotice } from '@/lib/months/seal-notice'
import { publishRedList } from '@/lib/ranking/publish-red-list'
import { openWindow } from '@/lib/redemption/change-window'
import { planYear } from '@/lib/redemption/plan-year'
import { amendRule } from '@/lib/rules/save-rule'
import { newId } from '@/lib/shared/id'
import { done } from '@/lib/shared/result'
import { expectDone, on } from '@/lib/testing/village'
import { openBox } from '@/lib/voice/open-box'
import { demoActor } from '@/scripts/demo-people'
import { withDatabase } from '@/scripts/with-database'

const today = '2026-10-08'
const posted = '2026-10-01'
const sealed = '2026-10-07'
/** Its deed of October is passed: a line that can still be doubted. */
const householdOfOctober = 24

/**
 * Lets the demo village have one of everything that a page can be about, as its people would have
 * made it by 8 October: the third quarter posted, sealed and published, its window open, a meeting
 * begun. Returns what stands in addresses, by the name of the parameter.
 */
export async function oneOfEverything(environment: NodeJS.ProcessEnv) {
  return withDatabase(environment, async (db) => {
    const manager = await demoActor(db, 'shuji', environment)
    const { villageId } = manager
    const noticeId = await sealAfterNotice(db, manager)
    const { householdId, seq, objectionId } = await doubtedLine(db, manager)
    const { sheetId, meetingId } = await meetingBegun(db, manager, householdId)
    const good = await db.read.good.findFirstOrThrow({ where: { villageId } })
    const group = await db.read.group.findFirstOrThrow({ where: { villageId } })
    const wish = await db.read.wish.findFirstOrThrow({ where: { villageId } })
    return {
      number: String(householdOfOctober),
      seq: String(seq),
      householdId,
      objectionId,
      sheetId,
      meetingId,
      noticeId,
      goodId: good.id,
      groupId: group.id,
      wishId: wish.id,
      staffId: (await demoActor(db, 'jilu', environment)).staffId,
      honourId: await honourDecided(db),
      ruleId: await ruleAmended(db, manager),
      activityId: await activityToday(db, manager),
      importId: await fileLookedAt(db, manager),
      openingId: await boxOpened(db, manager),
      ...(await windows(db, manager)),
    }
  })
}

async function sealAfterNotice(db: Database, manager: Actor): Promise<string> {
  const where = { id: manager.villageId }
  const settings = { noticeDays: 5, yearEnd: 'EXPIRE' } as const
  expectDone(await db.write(async (tx) => done(await tx.village.update({ where, data: settings }))))
  const quarter = { through: '2026-09', leaveWaiting: true }
  const { noticeId } = expectDone(
    await db.write((tx) => postNotice(tx, on(posted, manager), quarter)),
  )
  expectDone(await db.write((tx) => sealNotice(tx, on(sealed, manager), { noticeId })))
  const list = { period: '2026-Q3', reason: null }
  expectDone(await db.write((tx) => publishRedList(tx, manager, list)))
  return noticeId
}

async function windows(db: Database, manager: Actor) {
  const { villageId } = manager
  const q3 = await db.read.window.findFirstOrThrow({ where: { villageId, state: 'PLANNED' } })
  expectDone(await db.write((tx) => openWindow(tx, manager, { windowId: q3.id, early: true })))
  expectDone(await db.write((tx) => planYear(tx, manager, { year: '2026', only: null })))
  const yearEnd = { villageId, state: 'PLANNED', kind: 'YEAR_END' } as const
  const planned = await db.read.window.findFirstOrThrow({ where: yearEnd })
  const redemption = await db.read.redemption.findFirstOrThrow({ where: { villageId } })
  return {
    windowId: q3.id,
    plannedId: planned.id,
    redemptionId: redemption.id,
    pastId: redemption.windowId,
  }
}

/** The demo gave some at the end of its last year. */
async function honourDecided(db: Database): Promise<string> {
  const { honourId } = await db.read.honourDecision.findFirstOrThrow({ where: { year: '2025' } })
  return honourId
}

async function doubtedLine(db: Database, manager: Actor) {
  const household = await db.read.household.findFirstOrThrow({
    where: { villageId: manager.villageId, number: householdOfOctober },
  })
  const claims = await db.read.claim.findMany({
    where: { householdId: household.id, batch: { occurredOn: { gte: posted } } },
  })
  const claimIds = claims.map(({ id }) => id)
  expectDone(await db.write((tx) => passClaims(tx, manager, { claimIds })))
  const lines = await db.read.entry.findMany({
    where: { householdId: household.id, kind: 'EARN' },
    orderBy: { seq: 'desc' },
    take: 2,
  })
  const [ofOctober, before] = lines
  if (!ofOctober || !before) throw new Error('the household has no two lines')
  const doubt = { cameBy: '赵大叔', cameOn: today, text: '那天没有看见他家的人。' }
  const { objectionId } = expectDone(
    await db.write((tx) => recordObjection(tx, manager, { entryId: before.id, ...doubt })),
  )
  return { seq: ofOctober.seq, householdId: household.id, objectionId }
}

/** A sheet that the manager wrote down lies before the table. */
async function meetingBegun(db: Database, manager: Actor, householdId: string) {
  const rule = await db.read.ruleVersion.findFirstOrThrow({ where: { name: '参加村庄清洁行动' } })
  const [sheetId, meetingId] = [newId(), newId()]
  const sheet = {
    ...{ sheetId, ruleId: rule.ruleId, occurredOn: sealed, reportedBy: 'CADRE' as const },
    ...{ decided: null, note: null, toldHousehold: null, sameDayMeant: false },
    households: [{ householdId, quantity: 1, memberName: null }],
  }
  expectDone(await db.write((tx) => recordSheet(tx, manager, sheet)))
  const table = { heldOn: today, place: '村委会', guests: ['李会计', '王主任'], staffIds: [] }
  const before = { take: 'chosen' as const, sheetIds: [sheetId] }
  expectDone(await db.write((tx) => openMeeting(tx, manager, { meetingId, ...table, ...before })))
  return { sheetId, meetingId }
}

async function ruleAmended(db: Database, manager: Actor): Promise<string> {
  const { id, versions } = await db.read.rule.findFirstOrThrow({
    where: { villageId: manager.villageId, list: 'BONUS', archivedAt: null },
    include: { versions: true },
  })
  const [rule] = versions
  if (!rule) throw new Error('a rule without a version')
  const { name, list, unit, scale, points, minPoints, maxPoints } = rule
  const terms = {
    ...{ name, list, unit, scale, points, minPoints, maxPoints, countsFor: 'BOTH' as const },
    ...{ capMonth: 100, capQuarter: null, capYear: null, singleReview: false },
    ...{ photoRequired: false, since: '2026-11-01', until: null, meeting: '村民代表会议' },
  }
  expectDone(await db.write((tx) => amendRule(tx, manager, { ruleId: id, ...terms })))
  return id
}

async function activityToday(db: Database, manager: Actor): Promise<string> {
  const plan = {
    ...{ kind: 'LECTURE' as const, title: '法律宣讲', place: '村委会', heldOn: today },
    ...{ startsAt: '09:00', partner: null, ruleId: null, hours: null, places: null, bring: null },
  }
  return expectDone(await db.write((tx) => planActivity(tx, manager, plan))).activityId
}

async function fileLookedAt(db: Database, manager: Actor): Promise<string> {
  const importId = newId()
  const kind = 'HOUSEHOLDS'
  const rows = [
    ['户号', '户主姓名', '组'],
    ['301', '布赫巴雅尔', '东街组'],
    ['三百', '号不是数', '东街组'],
  ]
  const table = expectDone(readAs(kind, rows))
  const file = { importId, kind, fileName: '花名册.csv', table } as const
  const read = expectDone(await db.write((tx) => takeTable(tx, manager, file)))
  await lookAtLines(db, manager, file, read)
  return importId
}

async function boxOpened(db: Database, manager: Actor): Promise<string> {
  const opening = { openingId: newId(), openedOn: today, present: '齐红梅、包玉山', empty: false }
  return expectDone(await db.write((tx) => openBox(tx, manager, opening))).openingId
}
