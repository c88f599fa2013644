import { describe, expect, test } from 'vitest'
import { newId } from '@/lib/shared/id'
import { done } from '@/lib/shared/result'
import { confirm, meet, say } from '@/lib/testing/meetings'
import { day, pass, record, waitingIds } from '@/lib/testing/sheets'
import {
  balanceOf,
  codesOf,
  expectDone,
  on,
  type TestVillage,
  testVillage,
  villageIn,
} from '@/lib/testing/village'
import type { ReminderInput } from './input'
import { recordReminder } from './record-reminder'
import { remindersOfHousehold } from './reminder-queries'
import { tellHousehold } from './tell-household'

const told = { toldBy: '李会计', toldWho: '户主', toldOn: day, toldHow: '上门当面说' }
const inWords = '2026年9月12日 李会计 告知 户主（上门当面说）'

/** A deduction of the first two households that nobody has told them of. */
async function untold() {
  const village = await testVillage()
  const households = village.households.slice(0, 2)
  expectDone(await record(village, { rule: 'litter', toldHousehold: null, households }))
  return { village, claimIds: await waitingIds(village) }
}

function tell(village: TestVillage, claimIds: string[], change: Partial<typeof told> = {}) {
  const input = { claimIds, ...told, ...change }
  return village.db.write((tx) => tellHousehold(tx, on(day, village.recorder), input))
}

async function switchOff({ db, villageId }: TestVillage) {
  await db.write(async (tx) =>
    done(await tx.village.update({ where: { id: villageId }, data: { deductions: false } })),
  )
}

describe('a deduction', () => {
  test('is written down before the household is told, and passes only afterwards', async () => {
    const { village, claimIds } = await untold()
    const [first = ''] = claimIds
    expect(await pass(village, claimIds)).toEqual({
      ok: false,
      refusals: [
        { code: 'DEDUCTION_NEEDS_TOLD', figures: { number: 1, head: '张小明' } },
        { code: 'DEDUCTION_NEEDS_TOLD', figures: { number: 2, head: '李秀兰' } },
      ],
    })
    expectDone(await tell(village, [first]))
    expectDone(await pass(village, [first]))
    const entry = await village.db.read.entry.findFirstOrThrow()
    expect(entry).toMatchObject({ points: -10, reason: inWords })
    expect(await balanceOf(village, village.households[0])).toBe(-10)
  })

  test('stops a meeting until it is told, declined or postponed', async () => {
    const { village, claimIds } = await untold()
    const meetingId = await meet(village)
    expect(codesOf(await confirm(village, meetingId))).toEqual([
      'DEDUCTION_NEEDS_TOLD',
      'DEDUCTION_NEEDS_TOLD',
    ])
    expectDone(await tell(village, claimIds.slice(0, 1)))
    expectDone(await say(village, meetingId, claimIds.slice(1), 'POSTPONE', '先告知本户'))
    expect(expectDone(await confirm(village, meetingId))).toMatchObject({ passed: 1, postponed: 1 })
  })

  test('keeps what was told once it is decided, and takes no telling of a later day', async () => {
    const { village, claimIds } = await untold()
    expect(codesOf(await tell(village, claimIds, { toldOn: '2026-09-13' }))).toEqual([
      'DATE_IN_FUTURE',
    ])
    expect(codesOf(await tell(village, []))).toEqual(['NO_HOUSEHOLD_TICKED'])
    expect(codesOf(await tell(await villageIn(village.db), claimIds))).toEqual(['CLAIM_UNKNOWN'])
    expectDone(await tell(village, claimIds))
    expectDone(await pass(village, claimIds))
    expect(codesOf(await tell(village, claimIds))).toEqual(['CLAIM_UNKNOWN'])
  })

  test('is not told of where points are given', async () => {
    const village = await testVillage()
    expectDone(await record(village, {}))
    expect(codesOf(await tell(village, await waitingIds(village)))).toEqual(['CLAIM_UNKNOWN'])
  })
})

describe('a village that takes no points away', () => {
  test('writes no deduction down; what was written before is still decided', async () => {
    const { village, claimIds } = await untold()
    expectDone(await tell(village, claimIds))
    await switchOff(village)
    const refused = await record(village, { rule: 'litter', households: village.households })
    expect(refused).toMatchObject({ refusals: [{ code: 'DEDUCTIONS_OFF', field: 'ruleId' }] })
    expectDone(await record(village, {}))
    expectDone(await pass(village, claimIds))
  })
})

describe('a reminder', () => {
  function remind(village: TestVillage, change: Partial<ReminderInput> = {}) {
    const input: ReminderInput = {
      reminderId: newId(),
      householdNumber: 2,
      ruleId: village.rules.litter ?? null,
      what: '柴草堆在路边',
      occurredOn: day,
      ...told,
      ...change,
    }
    return village.db.write((tx) => recordReminder(tx, on(day, village.recorder), input))
  }

  test('is kept for its household and takes no points', async () => {
    const village = await testVillage()
    expectDone(await remind(village))
    const { db, villageId, households } = village
    expect(await remindersOfHousehold(db.read, villageId, households[1] ?? '')).toMatchObject([
      { what: '柴草堆在路边', ruleName: '乱倒垃圾、污水', toldHousehold: inWords },
    ])
    expect(await remindersOfHousehold(db.read, villageId, households[0] ?? '')).toEqual([])
    expect(await db.read.entry.count()).toBe(0)
    expect(await db.read.claim.count()).toBe(0)
  })

  test('sent twice reminds once', async () => {
    const village = await testVillage()
    const reminderId = newId()
    expectDone(await remind(village, { reminderId }))
    expect(await remind(village, { reminderId })).toMatchObject({ ok: true, repeated: true })
    expect(codesOf(await remind(village, { reminderId, what: '别的事' }))).toEqual([
      'SAME_ID_OTHER_INPUT',
    ])
    expect(await village.db.read.reminder.count()).toBe(1)
  })

  test('names a household, a rule and days that there are', async () => {
    const village = await testVillage()
    expect(await remind(village, { householdNumber: 99 })).toMatchObject({
      refusals: [{ code: 'HOUSEHOLD_UNKNOWN', field: 'householdNumber' }],
    })
    expect(codesOf(await remind(village, { ruleId: newId() }))).toEqual(['RULE_UNKNOWN'])
    expect(await remind(village, { occurredOn: '2026-09-13' })).toMatchObject({
      refusals: [{ code: 'DATE_IN_FUTURE', field: 'occurredOn' }],
    })
    expect(await remind(village, { toldOn: '2026-09-13' })).toMatchObject({
      refusals: [{ code: 'DATE_IN_FUTURE', field: 'toldOn' }],
    })
    expect(codesOf(await remind(village, { occurredOn: '2020-01-01' }))).toEqual(['DATE_TOO_OLD'])
  })
})
