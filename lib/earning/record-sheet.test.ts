import { describe, expect, test } from 'vitest'
import { addDays } from '@/lib/shared/civil-date'
import { newId } from '@/lib/shared/id'
import {
  day,
  decline,
  record,
  reverse,
  type SheetOfTest,
  sheet,
  waitingIds,
} from '@/lib/testing/sheets'
import {
  codesOf,
  expectDone,
  on,
  type TestVillage,
  testVillage,
  villageIn,
} from '@/lib/testing/village'
import { passClaims } from './decide-claims'
import { claimsOnSheet } from './queries'
import { recordSheet } from './record-sheet'

async function claimsOf(village: TestVillage, sheetId: string) {
  return village.db.read.claim.findMany({
    where: { villageId: village.villageId, batchId: sheetId },
    orderBy: { household: { number: 'asc' } },
  })
}

/** The first refusal of a sheet that has to be refused, with its field. */
async function refusalOf(village: TestVillage, change: SheetOfTest, actor = village.recorder) {
  const result = await record(village, change, actor)
  if (result.ok) throw new Error('the sheet was taken')
  return result.refusals[0]
}

describe('a recording sheet', () => {
  test('becomes one claim per household, as the rule says it, and none of it is in the book', async () => {
    const village = await testVillage()
    const recorded = expectDone(await record(village, { households: village.households }))
    expect(recorded).toMatchObject({ claims: 4, points: 80 })
    const claims = await claimsOf(village, recorded.sheetId)
    expect(claims).toHaveLength(4)
    expect(claims[0]).toMatchObject({
      householdId: village.households[0],
      ruleName: '参加村庄清洁行动',
      ruleVersion: 1,
      list: 'SOCIAL',
      points: 20,
      quantity: 1,
      occurredOn: day,
      status: 'WAITING',
      recordedById: village.recorder.staffId,
      toldHousehold: null,
    })
    expect(await village.db.read.entry.count()).toBe(0)
  })

  test('counts a rule per person by the quantity beside each household', async () => {
    const village = await testVillage()
    const [one = '', two = ''] = village.households
    const lines = [
      { householdId: one, quantity: 3, memberName: null },
      { householdId: two, quantity: 1, memberName: '李秀兰' },
    ]
    const recorded = expectDone(await record(village, { rule: 'patrol', lines }))
    expect(recorded.points).toBe(20)
    const claims = await claimsOf(village, recorded.sheetId)
    expect(claims.map(({ quantity, points }) => [quantity, points])).toEqual([
      [3, 15],
      [1, 5],
    ])
    expect(claims[1]).toMatchObject({ memberName: '李秀兰', memberId: expect.any(String) })
  })

  test('takes no notice of a quantity where the rule counts the household', async () => {
    const village = await testVillage()
    const lines = [{ householdId: village.households[0] ?? '', quantity: 7, memberName: null }]
    expect(expectDone(await record(village, { lines })).points).toBe(20)
  })

  test('gives a range the points that were decided', async () => {
    const village = await testVillage()
    const decided = await record(village, { rule: 'clean-yard', decided: 15 })
    expect(expectDone(decided).points).toBe(15)
  })

  test('that arrives again gets the first answer and is written once', async () => {
    const village = await testVillage()
    const input = sheet(village, { households: village.households })
    const save = () => village.db.write((tx) => recordSheet(tx, on(day, village.recorder), input))
    const first = expectDone(await save())
    expect(await save()).toEqual({ ok: true, value: first, repeated: true })
    expect(await claimsOf(village, input.sheetId)).toHaveLength(4)
  })

  test('that is sent twice at once is written once', async () => {
    const village = await testVillage()
    const input = sheet(village, { households: village.households })
    const save = () => village.db.write((tx) => recordSheet(tx, on(day, village.recorder), input))
    const both = await Promise.all([save(), save()])
    expect(both.map(expectDone)).toEqual([both.map(expectDone)[0], both.map(expectDone)[0]])
    expect(await claimsOf(village, input.sheetId)).toHaveLength(4)
  })

  test('with a used id and other content is refused', async () => {
    const village = await testVillage()
    const [one = '', two = ''] = village.households
    const { sheetId } = expectDone(await record(village, { households: [one] }))
    const other = await refusalOf(village, { sheetId, households: [two] })
    expect(other.code).toBe('SAME_ID_OTHER_INPUT')
    expect(await claimsOf(village, sheetId)).toHaveLength(1)
  })

  test('of another village is not repeated here', async () => {
    const village = await testVillage()
    const neighbours = await villageIn(village.db)
    const { sheetId } = expectDone(await record(neighbours, {}))
    expect((await refusalOf(village, { sheetId })).code).toBe('SAME_ID_OTHER_INPUT')
  })

  test('is for those who record', async () => {
    const village = await testVillage()
    expect((await refusalOf(village, {}, village.reviewer)).code).toBe('NOT_ALLOWED')
  })
})

describe('the day of a deed', () => {
  test('is not in the future', async () => {
    const village = await testVillage()
    const refusal = await refusalOf(village, { occurredOn: addDays(day, 1) })
    expect(refusal).toMatchObject({ code: 'DATE_IN_FUTURE', field: 'occurredOn' })
    const told = await refusalOf(village, { toldOn: addDays(day, 1) })
    expect(told).toMatchObject({ code: 'DATE_IN_FUTURE', field: 'toldOn' })
  })

  test('lies back at most as far as the village allows', async () => {
    const village = await testVillage()
    await village.db.write(async (tx) => {
      const setting = { where: { id: village.villageId }, data: { oldestDeed: 30 } }
      return { ok: true, value: await tx.village.update(setting) }
    })
    const refusal = await refusalOf(village, { occurredOn: addDays(day, -31) })
    expect(refusal).toMatchObject({ code: 'DATE_TOO_OLD', figures: { days: 30 } })
    expectDone(await record(village, { occurredOn: addDays(day, -30) }))
  })
})

describe('the rule of a sheet', () => {
  test('has to be in force on the day', async () => {
    const village = await testVillage()
    const refusal = await refusalOf(village, { occurredOn: '2025-12-31' })
    expect(refusal).toMatchObject({ code: 'RULE_NOT_IN_FORCE', field: 'ruleId' })
  })

  test('is the version of the day, not of today', async () => {
    const village = await testVillage()
    const ruleId = village.rules['clean-up'] ?? ''
    await village.db.write(async (tx) => {
      const before = await tx.ruleVersion.findFirstOrThrow({ where: { ruleId } })
      const data = { ...before, version: 2, points: 30, since: day }
      return { ok: true, value: await tx.ruleVersion.create({ data }) }
    })
    expect(expectDone(await record(village, { occurredOn: addDays(day, -1) })).points).toBe(20)
    expect(expectDone(await record(village, { occurredOn: day })).points).toBe(30)
  })

  test('must not be retired, unknown or another village’s', async () => {
    const village = await testVillage()
    const neighbours = await villageIn(village.db)
    await village.db.write(async (tx) => {
      const archived = { where: { id: village.rules.blood }, data: { archivedAt: new Date() } }
      return { ok: true, value: await tx.rule.update(archived) }
    })
    const codeOf = async (ruleId = '') => (await refusalOf(village, { ruleId })).code
    expect(await codeOf(village.rules.blood)).toBe('RULE_ARCHIVED')
    expect(await codeOf(newId())).toBe('RULE_UNKNOWN')
    expect(await codeOf(neighbours.rules['clean-up'])).toBe('RULE_UNKNOWN')
  })

  test('that is a range refuses points outside of it once, for the sheet', async () => {
    const village = await testVillage()
    const change = { rule: 'clean-yard', decided: 21, households: village.households }
    const result = await record(village, change)
    expect(result).toMatchObject({
      refusals: [{ code: 'POINTS_OUTSIDE_RANGE', field: 'decided', figures: { min: 5, max: 20 } }],
    })
    expect(codesOf(result)).toHaveLength(1)
    expect(await record(village, { ...change, decided: null })).toEqual({
      ok: false,
      refusals: [{ code: 'REQUIRED', field: 'decided' }],
    })
  })

  test('that deducts keeps how the household was told', async () => {
    const village = await testVillage()
    const told = '9月12日组长上门告知户主'
    const recorded = expectDone(await record(village, { rule: 'litter', toldHousehold: told }))
    expect(recorded.points).toBe(-10)
    expect((await claimsOf(village, recorded.sheetId))[0]?.toldHousehold).toBe(told)
  })
})

describe('several judges', () => {
  const judges = ['王建国', '李秀兰', '赵六']

  function judged(village: TestVillage, scores: number[], change: SheetOfTest = {}) {
    const line = { householdId: village.households[0] ?? '', quantity: 1, memberName: null }
    const lines = [{ ...line, scores }]
    return record(village, { rule: 'clean-yard', judges, lines, ...change })
  }

  test('each give a score; the mean is what counts, and the single scores are kept', async () => {
    const village = await testVillage()
    const recorded = expectDone(await judged(village, [18, 20, 18]))
    expect(recorded.points).toBe(19)
    const scores = await village.db.read.claimScore.findMany({ orderBy: { position: 'asc' } })
    expect(scores.map(({ judge, score }) => [judge, score])).toEqual([
      ['王建国', 18],
      ['李秀兰', 20],
      ['赵六', 18],
    ])
    const [claim] = await claimsOnSheet(village.db.read, village.villageId, recorded.sheetId, {
      which: 'all',
      page: 1,
    })
    expect(claim?.scores).toEqual([
      { judge: '王建国', score: 18 },
      { judge: '李秀兰', score: 20 },
      { judge: '赵六', score: 18 },
    ])
  })

  test('need no names, and stand beside households that were decided for all', async () => {
    const village = await testVillage()
    const [one = '', two = ''] = village.households
    const line = { quantity: 1, memberName: null }
    const lines = [
      { ...line, householdId: one, scores: [18, 19] },
      { ...line, householdId: two },
    ]
    const change = { rule: 'clean-yard', decided: 10, lines }
    const recorded = expectDone(await record(village, change))
    const points = (await claimsOf(village, recorded.sheetId)).map((claim) => claim.points)
    expect(points).toEqual([19, 10])
    const [score] = await village.db.read.claimScore.findMany()
    expect(score).toMatchObject({ judge: null, score: 18 })
  })

  test('are refused at the household: one outside the range, one too few', async () => {
    const village = await testVillage()
    const field = `line.${village.households[0]}.scores`
    expect(await judged(village, [4, 20, 20])).toMatchObject({
      refusals: [{ code: 'POINTS_OUTSIDE_RANGE', field, figures: { min: 5, max: 20 } }],
    })
    expect(await judged(village, [18, 20])).toMatchObject({
      refusals: [
        { code: 'SCORES_NOT_ONE_PER_JUDGE', field, figures: { number: 1, scores: 2, judges: 3 } },
      ],
    })
    expect(await village.db.read.claim.count()).toBe(0)
  })

  test('are no matter to a rule whose points are fixed', async () => {
    const village = await testVillage()
    expect(expectDone(await judged(village, [1, 2, 3], { rule: 'clean-up' })).points).toBe(20)
    expect(await village.db.read.claimScore.count()).toBe(0)
  })

  test('who score otherwise under the same id are another sheet', async () => {
    const village = await testVillage()
    const { sheetId } = expectDone(await judged(village, [18, 20, 18]))
    expect(await judged(village, [18, 20, 18], { sheetId })).toMatchObject({ repeated: true })
    expect(codesOf(await judged(village, [18, 20, 19], { sheetId }))).toEqual([
      'SAME_ID_OTHER_INPUT',
    ])
  })
})

describe('the households of a sheet', () => {
  test('are at least one, each once', async () => {
    const village = await testVillage()
    const [one = ''] = village.households
    expect((await refusalOf(village, { households: [] })).code).toBe('NO_HOUSEHOLD_TICKED')
    expect((await refusalOf(village, { households: [one, one] })).code).toBe('SAME_HOUSEHOLD_TWICE')
  })

  test('belong to this village', async () => {
    const village = await testVillage()
    const neighbours = await villageIn(village.db)
    const households = [village.households[0] ?? '', neighbours.households[0] ?? '']
    expect((await refusalOf(village, { households })).code).toBe('HOUSEHOLD_UNKNOWN')
  })

  test('may be away or moved, and not closed', async () => {
    const village = await testVillage()
    const [away = '', moved = '', closed = ''] = village.households
    await village.db.write(async (tx) => {
      const live = (id: string, living: 'AWAY' | 'MOVED' | 'CLOSED') =>
        tx.household.update({ where: { id }, data: { living } })
      await live(away, 'AWAY')
      await live(moved, 'MOVED')
      return { ok: true, value: await live(closed, 'CLOSED') }
    })
    expectDone(await record(village, { households: [away, moved] }))
    expect(await refusalOf(village, { households: [closed] })).toEqual({
      code: 'HOUSEHOLD_CLOSED',
      field: `household.${closed}`,
      figures: { number: 3, head: '阿拉腾其木格' },
    })
  })

  test('know their members, and nobody else’s', async () => {
    const village = await testVillage()
    const [one = ''] = village.households
    const named = (memberName: string) =>
      refusalOf(village, { lines: [{ householdId: one, quantity: 1, memberName }] })
    expect(await named('李秀兰')).toMatchObject({
      code: 'MEMBER_UNKNOWN',
      field: `line.${one}.member`,
      figures: { number: 1 },
    })
    await village.db.write(async (tx) => {
      const left = { where: { householdId: one, name: '家人1' }, data: { leftOn: '2026-08-01' } }
      return { ok: true, value: await tx.member.updateMany(left) }
    })
    expect((await named('家人1')).code).toBe('MEMBER_UNKNOWN')
  })

  test('count at most so many units', async () => {
    const village = await testVillage()
    const [one = ''] = village.households
    const lines = [{ householdId: one, quantity: 501, memberName: null }]
    expect(await refusalOf(village, { rule: 'army', lines })).toMatchObject({
      code: 'NUMBER_OUT_OF_RANGE',
      field: `line.${one}.quantity`,
    })
  })
})

describe('a cap', () => {
  /** Three clean-ups in September: 60 of 60, all of them waiting. */
  async function fullSeptember() {
    const village = await testVillage()
    const [one = '', two = ''] = village.households
    for (const occurredOn of ['2026-09-01', '2026-09-02', '2026-09-03'])
      expectDone(await record(village, { occurredOn, households: [one] }))
    return { village, one, two }
  }

  test('counts what waits, and names the household that is full', async () => {
    const { village, one, two } = await fullSeptember()
    const result = await record(village, { occurredOn: day, households: [one, two] })
    expect(result).toEqual({
      ok: false,
      refusals: [
        {
          code: 'CAP_REACHED',
          field: `household.${one}`,
          figures: { number: 1, head: '张小明', period: 'month', cap: 60, left: 0 },
        },
      ],
    })
    expect(await village.db.read.claim.count({ where: { householdId: two } })).toBe(0)
  })

  test('goes by the month of the deed, not of the writing', async () => {
    const { village, one } = await fullSeptember()
    const october = on('2026-10-08', village.recorder)
    const deedOf = (occurredOn: string) =>
      village.db.write((tx) =>
        recordSheet(tx, october, sheet(village, { occurredOn, households: [one] })),
      )
    expect(codesOf(await deedOf('2026-09-30'))).toEqual(['CAP_REACHED'])
    expectDone(await deedOf('2026-10-01'))
    expectDone(await deedOf('2026-08-31'))
  })

  test('forgets what was declined or reversed', async () => {
    const { village, one } = await fullSeptember()
    const [first = '', ...others] = await waitingIds(village)
    await decline(village, [first])
    const again = { occurredOn: '2026-09-04', households: [one] }
    expectDone(await record(village, again))
    expect((await refusalOf(village, { ...again, occurredOn: '2026-09-05' })).code).toBe(
      'CAP_REACHED',
    )
    expectDone(
      await village.db.write((tx) => passClaims(tx, village.reviewer, { claimIds: others })),
    )
    await reverse(village, others[0] ?? '')
    expectDone(await record(village, { ...again, occurredOn: '2026-09-05' }))
  })

  test('holds against two sheets at once', async () => {
    const village = await testVillage()
    const [one = ''] = village.households
    const lines = [{ householdId: one, quantity: 8, memberName: null }]
    const both = await Promise.all(
      ['2026-09-01', '2026-09-02'].map((occurredOn) =>
        record(village, { rule: 'patrol', occurredOn, lines }),
      ),
    )
    // 8 × 5 each, and 40 a month
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.flatMap(codesOf)).toEqual(['CAP_REACHED'])
  })
})

describe('a second deed by the same rule on the same day', () => {
  test('is asked about, and taken when it is meant', async () => {
    const village = await testVillage()
    const [one = '', two = ''] = village.households
    expectDone(await record(village, { households: [one] }))
    expect(await refusalOf(village, { households: [one, two] })).toEqual({
      code: 'SAME_DAY_DUPLICATE',
      field: 'sameDayMeant',
      figures: { number: 1, head: '张小明' },
    })
    expectDone(await record(village, { households: [one, two], sameDayMeant: true }))
  })

  test('is no matter once the first was declined', async () => {
    const village = await testVillage()
    expectDone(await record(village, {}))
    await decline(village, await waitingIds(village))
    expectDone(await record(village, {}))
  })
})
