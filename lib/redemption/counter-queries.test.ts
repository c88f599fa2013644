import { describe, expect, test } from 'vitest'
import { cardHashOf } from '@/lib/households/card-code'
import { findAtDesk } from '@/lib/households/find-at-desk'
import { reverseEntry } from '@/lib/ledger/reverse-entry'
import {
  basketOf,
  close,
  earn,
  expectDone,
  handOver,
  on,
  openWindowOn,
  type TestVillage,
  testVillage,
  villageIn,
} from '@/lib/testing/village'
import { planWindow } from './change-window'
import { householdAtCounter, shelfAtCounter, windowAtCounter } from './counter-queries'

const day = '2026-10-08'

async function villageWithPoints(): Promise<TestVillage> {
  const village = await testVillage([
    { headName: '张小明', groupName: '一组', members: ['李秀兰', '张子轩'] },
    { headName: '张小明', groupName: '二组', members: [] },
    { headName: '阿拉腾其木格·巴特尔苏荣', groupName: '二组', members: ['张兰'] },
  ])
  await earn(village, 'clean-up', '2026-07-05', village.households)
  await close(village, '2026-09', '2026-10-01')
  return village
}

async function found(village: TestVillage, typed: string): Promise<number[]> {
  const { households } = await findAtDesk(village.db.read, village.villageId, typed)
  return households.map(({ number }) => number)
}

function seen(village: TestVillage, householdId = '', cutoffMonth: string | null = '2026-09') {
  return householdAtCounter(village.db.read, village.villageId, householdId, {
    window: cutoffMonth === null ? null : { id: '', cutoffMonth, capPoints: null },
    today: day,
  })
}

describe('the field of the counter', () => {
  test('finds by number, by name and by pinyin of any member, namesakes with their groups', async () => {
    const village = await villageWithPoints()
    expect(await found(village, '2')).toEqual([2])
    expect(await found(village, '０２')).toEqual([2])
    expect(await found(village, '李秀兰')).toEqual([1])
    expect(await found(village, 'lxl')).toEqual([1])
    expect(await found(village, '巴特尔')).toEqual([3])
    const { households } = await findAtDesk(village.db.read, village.villageId, 'zxm')
    expect(households.map(({ number, group }) => `${number} ${group.name}`)).toEqual([
      '1 一组',
      '2 二组',
    ])
  })

  test.each(['', '99', '99999999999999999999', "'; DROP TABLE", '%', '_'])(
    'finds nobody by %j',
    async (typed) => {
      expect(await found(await villageWithPoints(), typed)).toEqual([])
    },
  )

  test('finds the household of a card, and says of a strange card that it is one', async () => {
    const village = await villageWithPoints()
    const code = 'A7K2M9QX04HT6RZE'
    await village.db.write(async (tx) => {
      const id = village.households[1]
      await tx.household.update({ where: { id }, data: { cardHash: cardHashOf(code) } })
      return { ok: true, value: null }
    })
    expect(await found(village, code)).toEqual([2])
    expect(await found(village, `http://192.168.1.8:3000/card/${code}`)).toEqual([2])
    const other = await villageIn(village.db)
    for (const [place, typed] of [
      [other, code],
      [village, code.replace('A', 'B')],
    ] as const)
      expect(await findAtDesk(place.db.read, place.villageId, typed)).toEqual({
        households: [],
        deadCard: 'strange',
      })
  })

  test('does not find a household that is one no more', async () => {
    const village = await villageWithPoints()
    await village.db.write(async (tx) => {
      await tx.household.updateMany({ where: { number: 2 }, data: { living: 'CLOSED' } })
      return { ok: true, value: null }
    })
    expect(await found(village, '2')).toEqual([])
  })
})

describe('a household at the counter', () => {
  test('has what can be spent, and what waits for the next window', async () => {
    const village = await villageWithPoints()
    const [household = ''] = village.households
    await earn(village, 'clean-up', '2026-10-05', [household])
    expect(await seen(village, household)).toMatchObject({
      number: 1,
      members: ['张小明', '李秀兰', '张子轩'],
      mayRedeem: true,
      spendable: 20,
      waiting: 20,
    })
    expect(await seen(village, household, null)).toMatchObject({ spendable: 20 + 20 })
  })

  test('shows nothing of a debt', async () => {
    const village = await villageWithPoints()
    const [household = ''] = village.households
    await earn(village, 'burning', '2026-10-03', [household])
    await earn(village, 'burning', '2026-10-04', [household])
    expect(await seen(village, household)).toMatchObject({ spendable: 0, waiting: 0 })
  })

  test('a deed that was reversed after the cut-off weighs nothing either way', async () => {
    const village = await villageWithPoints()
    const [household = ''] = village.households
    await earn(village, 'clean-up', '2026-10-05', [household])
    const entry = await village.db.read.entry.findFirstOrThrow({
      where: { villageId: village.villageId, occurredOn: '2026-10-05' },
    })
    const manager = on('2026-10-06', village.manager)
    expectDone(
      await village.db.write((tx) =>
        reverseEntry(tx, manager, { entryId: entry.id, reason: '记错户' }),
      ),
    )
    expect(await seen(village, household)).toMatchObject({ spendable: 20, waiting: 0 })
  })

  test('may not redeem while it is barred', async () => {
    const village = await villageWithPoints()
    const [household = ''] = village.households
    const bar = (barredUntil: string) =>
      village.db.write(async (tx) => {
        await tx.household.update({ where: { id: household }, data: { barredUntil } })
        return { ok: true, value: null }
      })
    await bar('2026-10-09')
    expect(await seen(village, household)).toMatchObject({ mayRedeem: false })
    await bar('2026-10-08')
    expect(await seen(village, household)).toMatchObject({ mayRedeem: true })
  })

  test('is one of the village', async () => {
    const village = await villageWithPoints()
    const other = await villageIn(village.db)
    expect(await seen(village, other.households[0])).toBeNull()
  })
})

test('the shelf knows what the household took in this window', async () => {
  const village = await villageWithPoints()
  const [householdId = '', neighbour = ''] = village.households
  const windowId = await openWindowOn(village, day, '2026-09')
  expectDone(await handOver(village, day, basketOf(village, householdId, { 牙刷: 2 })))
  const shelf = (household: string) =>
    shelfAtCounter(village.db.read, village.villageId, {
      windowId,
      householdId: household,
      day,
    })
  expect(
    (await shelf(householdId)).map(({ key, name, stock, taken }) => [key, name, stock, taken]),
  ).toEqual([
    [1, '毛巾', 10, 0],
    [2, '牙刷', 8, 2],
    [3, '雨衣', 1, 0],
  ])
  expect((await shelf(neighbour)).map(({ taken }) => taken)).toEqual([0, 0, 0])
})

test('the counter stands in the open window, else before the next one', async () => {
  const village = await villageWithPoints()
  const now = () => windowAtCounter(village.db.read, village.villageId, day)
  expect(await now()).toBeNull()
  const plan = (name: string, opensOn: string) =>
    village.db.write((tx) =>
      planWindow(tx, village.manager, {
        name,
        kind: 'QUARTER',
        cutoffMonth: '2026-09',
        opensOn,
        closesOn: opensOn,
      }),
    )
  expectDone(await plan('过了的', '2026-10-01'))
  expect(await now()).toBeNull()
  expectDone(await plan('以后的', '2026-12-01'))
  expectDone(await plan('下次', '2026-10-10'))
  expect(await now()).toMatchObject({ name: '下次', state: 'PLANNED' })
  await openWindowOn(village, '2026-10-20', '2026-09')
  expect(await now()).toMatchObject({ name: '兑换活动 2026-10-20', state: 'OPEN' })
})
