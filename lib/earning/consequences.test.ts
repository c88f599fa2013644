import { describe, expect, test } from 'vitest'
import { householdByNumber } from '@/lib/households/queries'
import { adoptRule } from '@/lib/rules/save-rule'
import type { CivilDate } from '@/lib/shared/civil-date'
import { newId } from '@/lib/shared/id'
import { merge } from '@/lib/testing/changes'
import {
  codesOf,
  earn,
  expectDone,
  on,
  pass,
  type TestVillage,
  testVillage,
} from '@/lib/testing/village'
import { passClaims } from './decide-claims'
import { recordSheet } from './record-sheet'
import { withdrawBatch } from './withdraw-batch'

const day = '2026-07-05'

async function ruleOf(village: TestVillage, scale: 'TO_ZERO' | 'BAR'): Promise<string> {
  const { ruleId } = expectDone(
    await village.db.write((tx) =>
      adoptRule(tx, village.manager, {
        name: scale === 'BAR' ? '取消兑换资格' : '积分清零',
        list: 'DEDUCTION',
        unit: 'HOUSEHOLD',
        scale,
        points: null,
        minPoints: null,
        maxPoints: null,
        capMonth: null,
        capQuarter: null,
        capYear: null,
        countsFor: 'BOTH',
        singleReview: false,
        photoRequired: false,
        since: '2026-01-01',
        until: null,
        meeting: '村民代表会议',
      }),
    ),
  )
  return ruleId
}

function write(
  village: TestVillage,
  ruleId: string,
  householdId: string,
  more: { barredUntil?: CivilDate; told?: string | null; sheetId?: string } = {},
) {
  const { barredUntil, told = '支书当面告知户主', sheetId = newId() } = more
  return village.db.write((tx) =>
    recordSheet(tx, on(day, village.recorder), {
      sheetId,
      ruleId,
      occurredOn: day,
      reportedBy: 'CADRE',
      decided: null,
      barredUntil,
      note: null,
      toldHousehold: told,
      sameDayMeant: true,
      households: [{ householdId, quantity: 1, memberName: null }],
    }),
  )
}

async function stateOf(village: TestVillage, id: string) {
  const { balance, barredUntil, barredReason } = await village.db.read.household.findUniqueOrThrow({
    where: { id },
  })
  return { balance, barredUntil, barredReason }
}

function householdOf(village: TestVillage): string {
  return village.households[0] ?? ''
}

describe('a rule that sets to zero', () => {
  test('takes what the household has when it is passed, with what passes beside it', async () => {
    const village = await testVillage()
    const id = householdOf(village)
    const ruleId = await ruleOf(village, 'TO_ZERO')
    const { sheetId } = expectDone(await write(village, ruleId, id))
    await earn(village, 'clean-up', day, [id])
    expect((await stateOf(village, id)).balance).toBe(20)
    await pass(village, sheetId, day)
    expect((await stateOf(village, id)).balance).toBe(0)
    const entry = await village.db.read.entry.findFirstOrThrow({ where: { ruleId } })
    expect(entry).toMatchObject({ kind: 'EARN', list: 'DEDUCTION', points: -20, ranks: true })
    const claim = await village.db.read.claim.findFirstOrThrow({ where: { ruleId } })
    expect(claim).toMatchObject({ status: 'PASSED', points: -20 })
  })

  test('takes nothing from a household that has nothing, and says it passed', async () => {
    const village = await testVillage()
    const ruleId = await ruleOf(village, 'TO_ZERO')
    const { sheetId } = expectDone(await write(village, ruleId, householdOf(village)))
    await pass(village, sheetId, day)
    expect(await village.db.read.entry.count({ where: { ruleId } })).toBe(0)
    const claim = await village.db.read.claim.findFirstOrThrow({ where: { ruleId } })
    expect(claim).toMatchObject({ status: 'PASSED', points: 0 })
  })

  test('is a deduction: nobody passes it who did not tell the household', async () => {
    const village = await testVillage()
    const ruleId = await ruleOf(village, 'TO_ZERO')
    const id = householdOf(village)
    const { sheetId } = expectDone(await write(village, ruleId, id, { told: null }))
    const [claim] = await village.db.read.claim.findMany({ where: { batchId: sheetId } })
    const passed = await village.db.write((tx) =>
      passClaims(tx, on(day, village.reviewer), { claimIds: [claim?.id ?? ''] }),
    )
    expect(codesOf(passed)).toEqual(['DEDUCTION_NEEDS_TOLD'])
  })
})

describe('a rule that bars from redeeming', () => {
  test('goes over to the household that another becomes part of', async () => {
    const village = await testVillage()
    const [id = '', heir = ''] = village.households
    const ruleId = await ruleOf(village, 'BAR')
    const until = '2027-01-01'
    const { sheetId } = expectDone(await write(village, ruleId, id, { barredUntil: until }))
    await pass(village, sheetId, day)
    expectDone(await merge(village, day, id, 2))
    const bar = { barredUntil: until, barredReason: '取消兑换资格' }
    expect(await stateOf(village, heir)).toMatchObject(bar)
    const file = await householdByNumber(village.db.read, village.villageId, 2)
    expect(file).toMatchObject({ ...bar, barSheetId: sheetId })
  })

  test('asks until when, within two years', async () => {
    const village = await testVillage()
    const ruleId = await ruleOf(village, 'BAR')
    const id = householdOf(village)
    const tryUntil = async (barredUntil?: string) =>
      codesOf(await write(village, ruleId, id, { barredUntil }))
    expect(await tryUntil()).toEqual(['BAR_NEEDS_END'])
    expect(await tryUntil(day)).toEqual(['BAR_END_OUT_OF_REACH'])
    expect(await tryUntil('2028-07-06')).toEqual(['BAR_END_OUT_OF_REACH'])
    expect(await tryUntil('2028-01-01')).toEqual([])
  })

  test('holds from when it is passed, takes no points, and ends when it is withdrawn', async () => {
    const village = await testVillage()
    const ruleId = await ruleOf(village, 'BAR')
    const id = householdOf(village)
    await earn(village, 'clean-up', day, [id])
    const written = await write(village, ruleId, id, { barredUntil: '2027-01-01' })
    const { sheetId } = expectDone(written)
    expect((await stateOf(village, id)).barredUntil).toBeNull()
    await pass(village, sheetId, day)
    expect(await stateOf(village, id)).toEqual({
      balance: 20,
      barredUntil: '2027-01-01',
      barredReason: '取消兑换资格',
    })
    const withdraw = () =>
      village.db.write((tx) =>
        withdrawBatch(tx, on(day, village.manager), { sheetId, reason: '记错了户' }),
      )
    expectDone(await withdraw())
    expect((await stateOf(village, id)).barredUntil).toBeNull()
    expectDone(await withdraw())
  })

  test('never shortens a longer one', async () => {
    const village = await testVillage()
    const ruleId = await ruleOf(village, 'BAR')
    const id = householdOf(village)
    for (const barredUntil of ['2028-01-01', '2027-01-01']) {
      const { sheetId } = expectDone(await write(village, ruleId, id, { barredUntil }))
      await pass(village, sheetId, day)
    }
    expect((await stateOf(village, id)).barredUntil).toBe('2028-01-01')
  })
})
