import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bookAudits } from '@/lib/audit/every-audit'
import { declineClaims, passClaims } from '@/lib/earning/decide-claims'
import { recordSheet } from '@/lib/earning/record-sheet'
import { reverseEntry } from '@/lib/ledger/reverse-entry'
import { transferPoints } from '@/lib/ledger/transfer-points'
import { answerObjection } from '@/lib/months/answer-objection'
import { closeMonths } from '@/lib/months/close-months'
import { postNotice } from '@/lib/months/post-notice'
import { raiseObjection, recordObjection } from '@/lib/months/raise-objection'
import { sealNotice } from '@/lib/months/seal-notice'
import { standingsOf } from '@/lib/ranking/queries'
import { cancelRedemption } from '@/lib/redemption/cancel-redemption'
import { closeWindow, openWindow, planWindow } from '@/lib/redemption/change-window'
import { redeem } from '@/lib/redemption/redeem'
import { addDays, addMonths, monthOf } from '@/lib/shared/civil-date'
import { newId } from '@/lib/shared/id'
import { merge, split } from './changes'
import { at, balanceOf, basketOf, noticeDays, on, type TestVillage, testVillage } from './village'

/*
 * The book as a whole: whatever people do in whatever order, and however much of it is refused,
 * the sum of the entries is every balance, stock equals its moves, seals hold, nothing goes below
 * zero by a redemption, and a redemption changes no standing; households that split and merge keep
 * the village's points, and what they earned is ranked once.
 */

type Step =
  | { do: 'record'; rule: string; households: number[]; daysBack: number; quantity: number }
  | { do: 'pass' | 'decline' }
  | { do: 'reverse' | 'cancel'; nth: number }
  | { do: 'transfer'; from: number; to: number; points: number }
  | { do: 'split'; household: number; points: number }
  | { do: 'merge'; from: number; into: number }
  | { do: 'close' | 'openWindow' | 'closeWindow' | 'post' | 'seal' }
  | { do: 'object' | 'answer'; nth: number; agreed: boolean }
  | { do: 'redeem'; household: number; 毛巾: number; 牙刷: number; 雨衣: number }
  | { do: 'wait'; days: number }

const household = fc.nat({ max: 3 })
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('record' as const),
      rule: fc.constantFrom('clean-up', 'volunteer', 'mediation', 'burning', 'lecture', 'army'),
      households: fc.uniqueArray(household, { minLength: 1, maxLength: 4 }),
      daysBack: fc.nat({ max: 40 }),
      quantity: fc.integer({ min: 1, max: 3 }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('pass' as const, 'decline' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('reverse' as const, 'cancel' as const),
      nth: fc.nat({ max: 20 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('transfer' as const),
      from: household,
      to: household,
      points: fc.integer({ min: -20, max: 60 }).filter((points) => points !== 0),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('split' as const),
      household,
      points: fc.nat({ max: 30 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('merge' as const), from: household, into: household }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('close' as const, 'openWindow' as const, 'closeWindow' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('post' as const, 'seal' as const) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('object' as const, 'answer' as const),
      nth: fc.nat({ max: 20 }),
      agreed: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('redeem' as const),
      household,
      毛巾: fc.nat({ max: 2 }),
      牙刷: fc.nat({ max: 3 }),
      雨衣: fc.nat({ max: 1 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      days: fc.integer({ min: 1, max: 40 }),
    }),
  },
)

test('the book adds up after any sequence of deeds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
      const village = await testVillage()
      let today = '2026-07-20'
      for (const next of steps) {
        if (next.do === 'wait') today = addDays(today, next.days)
        else await take(village, next, today)
      }
      await expectToAddUp(village)
      await village.db.close()
    }),
    { numRuns: 20 },
  )
})

/** One step as the right person would take it. Refusals are welcome; faults fail the test. */
async function take(village: TestVillage, next: Step, today: string): Promise<void> {
  const { db, villageId, households } = village
  const nth = (index: number) => households[index] ?? ''
  switch (next.do) {
    case 'record':
      await db.write((tx) =>
        recordSheet(tx, on(today, village.recorder), {
          sheetId: newId(),
          ruleId: village.rules[next.rule] ?? '',
          occurredOn: addDays(today, -next.daysBack),
          reportedBy: 'LEADER',
          decided: null,
          note: null,
          toldHousehold: '组长电话告知',
          sameDayMeant: false,
          households: next.households.map((index) => ({
            householdId: nth(index),
            quantity: next.quantity,
            memberName: null,
          })),
        }),
      )
      return
    case 'pass':
    case 'decline': {
      const waiting = await db.read.claim.findMany({ where: { villageId, status: 'WAITING' } })
      const claimIds = waiting.map(({ id }) => id)
      const reviewer = on(today, village.reviewer)
      await db.write<unknown>((tx) =>
        next.do === 'pass'
          ? passClaims(tx, reviewer, { claimIds })
          : declineClaims(tx, reviewer, { claimIds, reason: '不符合' }),
      )
      return
    }
    case 'reverse': {
      const entry = await db.read.entry.findFirst({ where: { villageId }, skip: next.nth })
      if (!entry) return
      await db.write((tx) =>
        reverseEntry(tx, on(today, village.manager), { entryId: entry.id, reason: '记错了' }),
      )
      return
    }
    case 'transfer':
      await db.write((tx) =>
        transferPoints(tx, on(today, village.manager), {
          fromId: nth(next.from),
          toId: nth(next.to),
          points: next.points,
          reason: '分户',
        }),
      )
      return
    case 'split':
      await splitAndWatch(village, next, today)
      return
    case 'merge':
      await mergeAndWatch(village, next, today)
      return
    case 'close':
      await db.write((tx) =>
        closeMonths(tx, on(today, village.manager), {
          through: addMonths(monthOf(today), -1),
          leaveWaiting: true,
        }),
      )
      return
    case 'post':
    case 'seal':
      await postOrSeal(village, next.do, today)
      return
    case 'object':
    case 'answer':
      await objectOrAnswer(village, next, today)
      return
    case 'openWindow':
    case 'closeWindow':
      await changeWindows(village, next.do, today)
      return
    case 'redeem':
      await redeemAndWatch(village, next, today)
      return
    case 'cancel': {
      const redemption = await db.read.redemption.findFirst({
        where: { villageId },
        skip: next.nth % 3,
      })
      if (!redemption) return
      await db.write((tx) =>
        cancelRedemption(tx, on(today, village.clerk), {
          redemptionId: redemption.id,
          reason: '退',
        }),
      )
    }
  }
}

/** Months hang for three days; `close` still seals at once, where no notice hangs. */
async function postOrSeal(village: TestVillage, verb: 'post' | 'seal', today: string) {
  const { db, villageId } = village
  const manager = on(today, village.manager)
  if (verb === 'seal') {
    const hanging = await db.read.notice.findFirst({ where: { villageId, sealedAt: null } })
    if (hanging) await db.write((tx) => sealNotice(tx, manager, { noticeId: hanging.id }))
    return
  }
  const through = addMonths(monthOf(today), -1)
  await noticeDays(village, 3)
  await db.write((tx) => postNotice(tx, manager, { through, leaveWaiting: true }))
  await noticeDays(village, 0)
}

/** Doubts a line, from the passbook or at the office; answers the doubt that waits longest. */
async function objectOrAnswer(
  village: TestVillage,
  { do: verb, nth, agreed }: Step & { do: 'object' | 'answer' },
  today: string,
) {
  const { db, villageId } = village
  if (verb === 'object') {
    const line = await db.read.entry.findFirst({ where: { villageId }, skip: nth })
    if (!line) return
    const doubt = { entryId: line.id, text: '不对' }
    const holder = { villageId, householdId: line.householdId, now: at(today) }
    const came = { ...doubt, cameBy: '邻居', cameOn: today }
    await db.write<unknown>((tx) =>
      agreed
        ? raiseObjection(tx, holder, doubt)
        : recordObjection(tx, on(today, village.recorder), came),
    )
    return
  }
  const open = await db.read.objection.findFirst({
    where: { villageId, answeredAt: null },
    orderBy: { raisedAt: 'asc' },
  })
  if (!open) return
  await db.write((tx) =>
    answerObjection(tx, on(today, village.reviewer), {
      objectionId: open.id,
      outcome: agreed ? 'UPHELD' : 'REJECTED',
      answer: '核实过了',
    }),
  )
}

async function changeWindows(
  village: TestVillage,
  verb: 'openWindow' | 'closeWindow',
  today: string,
) {
  const { db, villageId } = village
  const manager = on(today, village.manager)
  if (verb === 'closeWindow') {
    const open = await db.read.window.findFirst({ where: { villageId, state: 'OPEN' } })
    if (open) await db.write((tx) => closeWindow(tx, manager, { windowId: open.id }))
    return
  }
  const planned = await db.write((tx) =>
    planWindow(tx, manager, {
      name: newId(),
      kind: 'QUARTER',
      cutoffMonth: addMonths(monthOf(today), -1),
      opensOn: today,
      closesOn: today,
    }),
  )
  if (planned.ok) await db.write((tx) => openWindow(tx, manager, planned.value))
}

/** A redemption leaves the balance at zero or more, and every standing as it was. */
async function redeemAndWatch(village: TestVillage, step: Step & { do: 'redeem' }, today: string) {
  const { db, villageId, households } = village
  const { household: index, 毛巾, 牙刷, 雨衣 } = step
  const before = await standingsOf(db.read, villageId, '2026')
  const basket = basketOf(village, households[index] ?? '', { 毛巾, 牙刷, 雨衣 })
  const result = await db.write((tx) => redeem(tx, on(today, village.clerk), basket))
  if (result.ok) expect(result.value.balanceAfter).toBeGreaterThanOrEqual(0)
  expect(await standingsOf(db.read, villageId, '2026')).toEqual(before)
}

/** A split leaves the village with as many points as before, and every standing as it was. */
async function splitAndWatch(village: TestVillage, step: Step & { do: 'split' }, today: string) {
  const { db, villageId, households } = village
  const householdId = households[step.household] ?? ''
  const [member] = await db.read.member.findMany({
    where: { villageId, householdId, head: false, leftOn: null },
  })
  const before = await pointsOf(village)
  const headName = member?.name ?? '家里没有别人'
  const result = await split(village, today, householdId, { headName, points: step.points })
  const after = await pointsOf(village)
  expect(after.balances).toBe(before.balances)
  if (!result.ok) return
  const added = await db.read.household.findFirstOrThrow({
    where: { villageId, number: result.value.otherNumber ?? 0 },
  })
  // later steps meet the new household under the old one's place
  households[step.household] = added.id
  expect(added.balance).toBe(step.points)
  expect([...after.standing].filter(([id]) => id !== added.id)).toEqual([...before.standing])
}

/** A merger too; the one that carries on has the points and the standing of both. */
async function mergeAndWatch(village: TestVillage, step: Step & { do: 'merge' }, today: string) {
  const { db, households } = village
  const [from = '', into = ''] = [households[step.from], households[step.into]]
  const heir = await db.read.household.findUniqueOrThrow({ where: { id: into } })
  const both = (await balanceOf(village, from)) + heir.balance
  const before = await pointsOf(village)
  const result = await merge(village, today, from, heir.number)
  const after = await pointsOf(village)
  expect(after.balances).toBe(before.balances)
  if (!result.ok) return
  expect(await balanceOf(village, into)).toBe(both)
  const standing = (before.standing.get(from) ?? 0) + (before.standing.get(into) ?? 0)
  expect([after.standing.get(into), after.standing.get(from)]).toEqual([standing, undefined])
}

async function pointsOf({ db, villageId }: TestVillage) {
  const balances = await db.read.household.aggregate({
    where: { villageId },
    _sum: { balance: true },
  })
  const standings = await standingsOf(db.read, villageId, '2026')
  const standing = new Map(
    standings
      .toSorted((a, b) => a.number - b.number)
      .map(({ householdId, points }) => [householdId, points]),
  )
  return { balances: balances._sum.balance, standing }
}

async function expectToAddUp({ db, villageId }: TestVillage): Promise<void> {
  const findings = await Promise.all(bookAudits.map((audit) => audit(db.read, villageId)))
  expect(findings.flat().flatMap(({ differences }) => differences)).toEqual([])
  const negativeStock = await db.read.good.count({ where: { stock: { lt: 0 } } })
  expect(negativeStock).toBe(0)
}
