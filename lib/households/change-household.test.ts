import { describe, expect, it } from 'vitest'
import type { Difference } from '@/lib/shared/audit'
import { newId } from '@/lib/shared/id'
import { done } from '@/lib/shared/result'
import {
  codesOf,
  expectDone,
  on,
  type TestVillage,
  testVillage,
  villageIn,
} from '@/lib/testing/village'
import { auditHouseholds } from './audit-households'
import { barHousehold } from './bar-household'
import { changeHousehold } from './change-household'
import type { ChangeHouseholdInput } from './input'

/** What the form of household 1 sends when only some of it was changed. */
function formOf(village: TestVillage, changed: Partial<ChangeHouseholdInput> = {}) {
  return {
    householdId: village.households[0] ?? '',
    number: 1,
    groupName: '一组',
    headName: '张小明',
    members: ['家人1'],
    living: 'HOME' as const,
    notRanked: false,
    ...changed,
  }
}

function change(
  village: TestVillage,
  changed: Partial<ChangeHouseholdInput>,
  actor = village.manager,
) {
  return village.db.write((tx) => changeHousehold(tx, actor, formOf(village, changed)))
}

function first({ db, households }: TestVillage) {
  return db.read.household.findUniqueOrThrow({
    where: { id: households[0] ?? '' },
    include: { group: true, members: { orderBy: { position: 'asc' } } },
  })
}

async function presentNames(village: TestVillage): Promise<string[]> {
  const { members } = await first(village)
  return members.filter(({ leftOn }) => leftOn === null).map(({ name }) => name)
}

async function headsDiffer({ db, villageId }: TestVillage): Promise<Difference[]> {
  const findings = await auditHouseholds(db.read, villageId)
  return findings.flatMap(({ differences }) => differences)
}

describe('a changed head', () => {
  it('leaves the household with one head, and the copied name is the head’s', async () => {
    const village = await testVillage()
    expectDone(await change(village, { headName: '家人1', members: ['张小明'] }))
    const { headName, members } = await first(village)
    expect(headName).toBe('家人1')
    expect(members.map(({ name, head }) => [name, head])).toEqual([
      ['家人1', true],
      ['张小明', false],
    ])
    expect(await headsDiffer(village)).toEqual([])
  })

  it('whose name was written wrongly is the same person', async () => {
    const village = await testVillage()
    const { members } = await first(village)
    expectDone(await change(village, { headName: '张晓明' }))
    const changed = await first(village)
    expect(changed.members.map(({ id }) => id)).toEqual(members.map(({ id }) => id))
    expect(changed.members[0]).toMatchObject({ name: '张晓明', initials: 'zxm', head: true })
    expect(await presentNames(village)).toEqual(['张晓明', '家人1'])
    expect(await headsDiffer(village)).toEqual([])
  })

  it('who is new is added beside the old one', async () => {
    const village = await testVillage()
    expectDone(await change(village, { headName: '张大山', members: ['张小明', '家人1'] }))
    expect(await presentNames(village)).toEqual(['张大山', '张小明', '家人1'])
    expect(await headsDiffer(village)).toEqual([])
  })
})

describe('members', () => {
  it('who are no longer named have left, and are the same person when they come back', async () => {
    const village = await testVillage()
    const before = (await first(village)).members.find(({ name }) => name === '家人1')
    expectDone(await change(village, { members: [] }, on('2026-08-01', village.manager)))
    expect(await presentNames(village)).toEqual(['张小明'])
    expectDone(await change(village, { members: ['家人1', '张小红'] }))
    expect(await presentNames(village)).toEqual(['张小明', '家人1', '张小红'])
    const { members } = await first(village)
    expect(members.filter(({ name }) => name === '家人1')).toEqual([
      { ...before, leftOn: null, position: 1 },
    ])
  })

  it('who left long ago may come back as the head', async () => {
    const village = await testVillage()
    expectDone(await change(village, { members: [] }))
    expectDone(await change(village, { headName: '家人1', members: ['张小明'] }))
    expect(await presentNames(village)).toEqual(['家人1', '张小明'])
    expect(await headsDiffer(village)).toEqual([])
  })

  it('are at most thirty', async () => {
    const village = await testVillage()
    const members = Array.from({ length: 31 }, (_, index) => `家人${index}`)
    expect(await change(village, { members })).toMatchObject({
      refusals: [{ code: 'TOO_MANY', field: 'members', figures: { max: 30 } }],
    })
  })
})

describe('number and group', () => {
  it('change, and a new group is made', async () => {
    const village = await testVillage()
    expectDone(await change(village, { number: 88, groupName: '五组' }))
    const { number, group } = await first(village)
    expect([number, group.name]).toEqual([88, '五组'])
  })

  it('of another household is refused, one’s own is not, another village’s is free', async () => {
    const village = await testVillage()
    expect(await change(village, { number: 2 })).toMatchObject({
      refusals: [{ code: 'HOUSEHOLD_NUMBER_TAKEN', field: 'number', figures: { number: 2 } }],
    })
    expectDone(await change(village, { number: 1 }))
    const rows = [{ number: 50, headName: '甲', groupName: '一组', members: [] }]
    await villageIn(village.db, rows)
    expectDone(await change(village, { number: 50 }))
  })

  it('wished for by two at once goes to one', async () => {
    const village = await testVillage()
    const [, second = ''] = village.households
    const results = await Promise.all([
      change(village, { number: 90 }),
      change(village, { householdId: second, headName: '李秀兰', number: 90 }),
    ])
    expect(results.flatMap(codesOf)).toEqual(['HOUSEHOLD_NUMBER_TAKEN'])
  })
})

describe('where it lives and what it may', () => {
  it('is kept', async () => {
    const village = await testVillage()
    expectDone(
      await change(village, {
        living: 'AWAY',
        notRanked: true,
      }),
    )
    expect(await first(village)).toMatchObject({ living: 'AWAY', ranked: false })
  })

  it('leaves a bar as the review decided it', async () => {
    const village = await testVillage()
    const bar = { barredUntil: '2027-01-01', barredReason: '倒卖物品' }
    const [householdId = ''] = village.households
    await village.db.write(async (tx) => {
      await barHousehold(
        tx,
        { villageId: village.villageId, householdId },
        { until: bar.barredUntil, reason: bar.barredReason },
      )
      return done(undefined)
    })
    expectDone(await change(village, { members: [] }))
    expect(await first(village)).toMatchObject(bar)
  })
})

describe('who may change a household', () => {
  it('is the manager of its own village', async () => {
    const village = await testVillage()
    const other = await villageIn(village.db)
    expect(codesOf(await change(village, {}, village.clerk))).toEqual(['NOT_ALLOWED'])
    expect(codesOf(await change(village, {}, other.manager))).toEqual(['HOUSEHOLD_UNKNOWN'])
    const nobody = await change(village, { householdId: newId() })
    expect(codesOf(nobody)).toEqual(['HOUSEHOLD_UNKNOWN'])
    expect((await first(village)).headName).toBe('张小明')
  })
})
