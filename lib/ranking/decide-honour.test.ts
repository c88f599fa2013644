import { describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { recordSheet } from '@/lib/earning/record-sheet'
import { mergeHousehold } from '@/lib/households/merge-household'
import { passbookHead } from '@/lib/households/passbook-queries'
import { reverseEntry } from '@/lib/ledger/reverse-entry'
import { newId } from '@/lib/shared/id'
import { done, type Result } from '@/lib/shared/result'
import {
  close,
  codesOf,
  earn,
  expectDone,
  on,
  pass,
  type TestVillage,
  testVillage,
} from '@/lib/testing/village'
import { decisionsOn, honouredYears, honoursGiven, honoursOfHousehold } from './award-queries'
import { decideHonour } from './decide-honour'
import type { DecideHonourInput } from './honour-input'
import { leadersOf } from './leader-queries'
import { addHonour } from './save-honour'
import { withdrawDecision } from './withdraw-decision'

const year = '2026'
const day = '2027-01-06'

interface Awarding extends TestVillage {
  honour: { id: string; whose: 'HOUSEHOLD' | 'MEMBER' }
}

/** An honour of some rules, with nothing earned yet. */
async function withHonour(
  keys: string[],
  whose: 'HOUSEHOLD' | 'MEMBER' = 'HOUSEHOLD',
): Promise<Awarding> {
  const village = await testVillage()
  const ruleIds = keys.map((key) => village.rules[key] ?? '')
  const { honourId } = expectDone(
    await village.db.write((tx) =>
      addHonour(tx, village.manager, { name: '干净人家', whose, ruleIds }),
    ),
  )
  return { ...village, honour: { id: honourId, whose } }
}

/** The first two clean up twice, the third once, all go to a lecture; the year is closed. */
async function closedYear(): Promise<Awarding> {
  const village = await withHonour(['clean-up'])
  const { households } = village
  await earn(village, 'clean-up', '2026-07-05', households.slice(0, 3))
  await earn(village, 'clean-up', '2026-11-05', households.slice(0, 2))
  await earn(village, 'lecture', '2026-11-06', households)
  await close(village, '2026-12', '2027-01-02')
  return village
}

async function leading(village: Awarding) {
  const leaders = await leadersOf(village.db.read, village.villageId, village.honour, year)
  return leaders.map(({ number, memberName, place, points }) =>
    memberName === null ? [place, number, points] : [place, number, memberName, points],
  )
}

const write = <Value>(
  { db }: TestVillage,
  work: (tx: Parameters<typeof decideHonour>[0]) => Promise<Result<Value>>,
) => db.write(work)

/** A clean-up of one day, written down with who of the household did it. */
async function earnBy(village: TestVillage, who: Record<string, string | null>, happened: string) {
  const sheetId = newId()
  expectDone(
    await write(village, (tx) =>
      recordSheet(tx, on(happened, village.recorder), {
        sheetId,
        ruleId: village.rules['clean-up'] ?? '',
        occurredOn: happened,
        reportedBy: 'CADRE',
        decided: null,
        note: null,
        toldHousehold: null,
        sameDayMeant: true,
        households: Object.entries(who).map(([householdId, memberName]) => ({
          householdId,
          quantity: 1,
          memberName,
        })),
      }),
    ),
  )
  await pass(village, sheetId, happened)
}

/** The household of this place goes over into the one with this number. */
async function merge(village: TestVillage, index: number, intoNumber: number) {
  const householdId = village.households[index] ?? ''
  const change = {
    changeId: newId(),
    householdId,
    holdsFrom: day,
    decidedBy: '村民代表会议',
    note: null,
  }
  expectDone(
    await write(village, (tx) =>
      mergeHousehold(tx, on(day, village.manager), { ...change, intoNumber }),
    ),
  )
}

function decide(village: Awarding, more: Partial<DecideHonourInput> = {}, who?: Actor) {
  return write(village, (tx) =>
    decideHonour(tx, on(day, who ?? village.manager), {
      honourId: village.honour.id,
      year,
      awardees: village.households.slice(0, 1),
      others: null,
      decidedOn: '2027-01-05',
      present: '李会计、王主任',
      passedOver: null,
      ...more,
    }),
  )
}

describe('who leads', () => {
  test('shares a place by equal points of the honour’s rules, with the deeds that speak for it', async () => {
    const village = await closedYear()
    expect(await leading(village)).toEqual([
      [1, 1, 40],
      [1, 2, 40],
      [3, 3, 20],
    ])
    const [first] = await leadersOf(village.db.read, village.villageId, village.honour, year)
    expect(first?.deeds).toEqual([{ ruleName: '参加村庄清洁行动', times: 2, points: 40 }])
  })

  test('goes by all that ranks where the honour names no rule', async () => {
    const village = await withHonour([])
    await earn(village, 'clean-up', '2026-07-05', village.households.slice(0, 1))
    await earn(village, 'lecture', '2026-07-06', village.households)
    await close(village, '2026-07', '2026-08-02')
    const leaders = await leadersOf(village.db.read, village.villageId, village.honour, year)
    expect(leaders.map(({ place, points }) => [place, points])).toEqual([
      [1, 25],
      [2, 5],
      [2, 5],
      [2, 5],
    ])
    expect(leaders[0]?.deeds.map(({ points }) => points)).toEqual([20, 5])
  })

  test('is found in closed months alone, of that year, without what was taken back', async () => {
    const village = await withHonour(['clean-up'])
    await earn(village, 'clean-up', '2026-07-05', village.households.slice(0, 2))
    await earn(village, 'clean-up', '2026-08-05', village.households.slice(1, 3))
    const first = await village.db.read.entry.findFirstOrThrow({ where: { seq: 1 } })
    const correction = { entryId: first.id, reason: '记错了户' }
    const manager = on('2026-07-10', village.manager)
    expectDone(await write(village, (tx) => reverseEntry(tx, manager, correction)))
    await close(village, '2026-07', '2026-08-10')
    expect(await leading(village)).toEqual([[1, 2, 20]])
    expect(await leadersOf(village.db.read, village.villageId, village.honour, '2025')).toEqual([])
  })

  test('leaves out who does not rank and who is dissolved', async () => {
    const village = await closedYear()
    const [zhang = '', li = ''] = village.households
    await write(village, async (tx) => {
      await tx.household.update({ where: { id: zhang }, data: { ranked: false } })
      await tx.household.update({ where: { id: li }, data: { living: 'CLOSED' } })
      return done(null)
    })
    expect(await leading(village)).toEqual([[1, 3, 20]])
  })

  test('counts what a merged household earned with who carries it on', async () => {
    const village = await closedYear()
    await merge(village, 1, 1)
    expect(await leading(village)).toEqual([
      [1, 1, 80],
      [2, 3, 20],
    ])
  })

  test('is a person where the honour is a person’s, also after a merger', async () => {
    const village = await withHonour(['clean-up'], 'MEMBER')
    const [zhang = '', li = ''] = village.households
    await earnBy(village, { [zhang]: null, [li]: '家人2' }, '2026-07-06')
    await earnBy(village, { [li]: '家人2' }, '2026-07-07')
    await close(village, '2026-07', '2026-08-02')
    expect(await leading(village)).toEqual([[1, 2, '家人2', 40]])
    await merge(village, 1, 1)
    expect(await leading(village)).toEqual([[1, 1, '家人2', 40]])
  })
})

describe('the group’s decision', () => {
  test('freezes names, group and points, the most points first', async () => {
    const village = await closedYear()
    const [zhang = '', , alta = ''] = village.households
    expectDone(
      await decide(village, { awardees: [alta, zhang], others: '4', passedOver: '李家去年得过' }),
    )
    await write(village, async (tx) => {
      await tx.household.update({ where: { id: zhang }, data: { headName: '张大明' } })
      await tx.honour.update({ where: { id: village.honour.id }, data: { name: '清洁之家' } })
      return done(null)
    })
    const [given] = await honoursGiven(village.db.read, village.villageId, year)
    expect(given?.honourName).toBe('干净人家')
    expect(given?.awards.map(({ number, headName, points }) => [number, headName, points])).toEqual(
      [
        [1, '张小明', 40],
        [3, '阿拉腾其木格', 20],
        [4, '王建国', 0],
      ],
    )
    expect(given).not.toHaveProperty('passedOver')
    const [decision] = await decisionsOn(
      village.db.read,
      village.villageId,
      village.honour.id,
      year,
    )
    expect(decision).toMatchObject({
      present: '李会计、王主任',
      passedOver: '李家去年得过',
      withdrawReason: null,
    })
  })

  test('is made once, and anew when the first was withdrawn', async () => {
    const village = await closedYear()
    const { decisionId } = expectDone(await decide(village))
    expect(codesOf(await decide(village))).toEqual(['HONOUR_ALREADY_DECIDED'])
    const withdraw = () =>
      write(village, (tx) =>
        withdrawDecision(tx, on(day, village.manager), { decisionId, reason: '写错了户' }),
      )
    expectDone(await withdraw())
    expect(codesOf(await withdraw())).toEqual(['DECISION_WITHDRAWN'])
    expect(await honoursGiven(village.db.read, village.villageId, year)).toEqual([])
    expect(await honouredYears(village.db.read, village.villageId)).toEqual([])
    expectDone(await decide(village, { awardees: [], others: '2号' }))
    const decisions = await decisionsOn(village.db.read, village.villageId, village.honour.id, year)
    expect(decisions.map(({ withdrawReason }) => withdrawReason)).toEqual([null, '写错了户'])
    expect(await honouredYears(village.db.read, village.villageId)).toEqual([year])
  })

  test('sent by two at once is made once', async () => {
    const village = await closedYear()
    const results = await Promise.all([decide(village), decide(village)])
    expect(results.flatMap(codesOf)).toEqual(['HONOUR_ALREADY_DECIDED'])
  })

  test('names a person by household and name', async () => {
    const village = await withHonour([], 'MEMBER')
    await close(village, '2026-12', '2027-01-02')
    expect(codesOf(await decide(village, { awardees: [], others: '1' }))).toEqual(['AWARD_UNREAD'])
    expect(codesOf(await decide(village, { awardees: [], others: '1 家人2' }))).toEqual([
      'MEMBER_UNKNOWN',
    ])
    expectDone(await decide(village, { awardees: [], others: '1 家人1、2号李秀兰' }))
    const [given] = await honoursGiven(village.db.read, village.villageId, year)
    expect(given?.awards.map(({ memberName }) => memberName)).toEqual(['家人1', '李秀兰'])
  })

  test.each<[string, Partial<DecideHonourInput>, string]>([
    [
      'of a year that is not closed',
      { year: '2027', decidedOn: '2027-01-05' },
      'PERIOD_NOT_CLOSED',
    ],
    ['of tomorrow', { decidedOn: '2027-01-07' }, 'DATE_IN_FUTURE'],
    ['from before the year', { decidedOn: '2025-12-31' }, 'DECIDED_BEFORE_YEAR'],
    ['of one person', { present: '李会计、' }, 'HONOUR_NEEDS_PEOPLE'],
    ['for nobody', { awardees: [] }, 'NOBODY_CHOSEN'],
    ['for no such household', { others: '77' }, 'HOUSEHOLD_UNKNOWN'],
    ['for what cannot be read', { others: '张小明' }, 'AWARD_UNREAD'],
    ['on no such honour', { honourId: '00000000-0000-7000-8000-000000000000' }, 'HONOUR_UNKNOWN'],
  ])('%s is refused', async (_, more, code) => {
    expect(codesOf(await decide(await closedYear(), more))).toEqual([code])
  })

  test('is for the manager', async () => {
    const village = await closedYear()
    expect(codesOf(await decide(village, {}, village.reviewer))).toEqual(['NOT_ALLOWED'])
  })
})

describe('what a household was given', () => {
  const given = ({ db, villageId, households }: TestVillage, index: number) =>
    honoursOfHousehold(db.read, villageId, households[index] ?? '')
  const told = async ({ db, villageId, households }: TestVillage, index: number) =>
    (await passbookHead(db.read, villageId, households[index] ?? '', day)).honoured

  test('stands in its own book, and leaves it with a decision that is withdrawn', async () => {
    const village = await closedYear()
    const { decisionId } = expectDone(await decide(village))
    const honour = { year, honourName: '干净人家', memberName: null, formerHead: null }
    expect(await given(village, 0)).toEqual([honour])
    expect(await told(village, 0)).toBe(true)
    expect(await given(village, 1)).toEqual([])
    expect(await told(village, 1)).toBe(false)
    const manager = on(day, village.manager)
    expectDone(
      await write(village, (tx) => withdrawDecision(tx, manager, { decisionId, reason: '写错了' })),
    )
    expect(await given(village, 0)).toEqual([])
    expect(await told(village, 0)).toBe(false)
  })

  test('names whose of it the honour is, and goes along when it is merged', async () => {
    const village = await withHonour([], 'MEMBER')
    await close(village, '2026-12', '2027-01-02')
    expectDone(await decide(village, { awardees: [], others: '2 家人2' }))
    expect(await given(village, 1)).toMatchObject([{ memberName: '家人2', formerHead: null }])
    await merge(village, 1, 1)
    expect(await given(village, 0)).toMatchObject([{ memberName: '家人2', formerHead: '李秀兰' }])
    expect(await told(village, 0)).toBe(true)
  })
})
