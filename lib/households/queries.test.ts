import { describe, expect, it } from 'vitest'
import { done } from '@/lib/shared/result'
import {
  earn,
  expectDone,
  on,
  type TestVillage,
  testVillage,
  villageIn,
} from '@/lib/testing/village'
import { changeHousehold } from './change-household'
import {
  findHouseholds,
  groupsOf,
  type HouseholdFilter,
  householdByNumber,
  householdsPage,
} from './queries'

const rows = [
  { headName: '张小明', groupName: '一组', members: ['李秀兰', '张晓敏'] },
  { headName: '李国强', groupName: '一组', members: ['周小梅'] },
  { headName: '阿拉腾其木格·巴特尔苏荣', groupName: '二组', members: ['Бат Эрдэнэ', 'ᠪᠠᠲᠤ'] },
  { headName: 'Bataar Su', groupName: '二组', members: ['100%_张!'] },
  { headName: '单雄信', groupName: '二组', members: ['曾阿牛', '欧阳锋'] },
]

/** The numbers of the households that a search finds. */
async function found({ db, villageId }: TestVillage, typed: string): Promise<number[]> {
  const households = await findHouseholds(db.read, villageId, typed)
  return households.map(({ number }) => number)
}

describe('finding a household', () => {
  it.each<[string, string, number[]]>([
    ['its number', '2', [2]],
    ['its number as people say it', '2号', [2]],
    ['full-width digits', '０２', [2]],
    ['a number that nobody has', '77', []],
    ['a number no household can have', '99999999999999999999', []],
    ['the head', '张小明', [1]],
    ['part of a name', '小明', [1]],
    ['any member, in every household', '李', [1, 2]],
    ['initials', 'zxm', [1, 2]],
    ['initials in capitals', 'ZXM', [1, 2]],
    ['the beginning of initials', 'z', [1, 2, 5]],
    ['pinyin', 'zhangxiaoming', [1]],
    ['the beginning of pinyin', 'zhangxiaom', [1]],
    ['pinyin with blanks', 'zhang xiao ming', [1]],
    ['a surname read in its own way', 'sxx', [5]],
    ['a double surname', 'ouyangf', [5]],
    ['characters and pinyin mixed', '张xm', [1]],
    ['whole pinyin and initials mixed', 'zhangxm', [1]],
    ['a mixture that nobody has', '王xm', []],
    ['a long Mongolian name without its dot', '其木格巴特尔', [3]],
    ['a long Mongolian name with another dot', '其木格•巴特尔', [3]],
    ['its initials', 'altqmgbtesr', [3]],
    ['Cyrillic letters', 'Бат', [3]],
    ['Mongolian letters', 'ᠪᠠᠲᠤ', [3]],
    ['Latin letters in any case', 'bataar', [4]],
    ['the second part of a Latin name', 'aar su', [4]],
    ['a percent sign as it is', '%', [4]],
    ['an underscore as it is', '_', [4]],
    ['an exclamation mark as it is', '!', [4]],
    ['a quote', "' OR 1=1 --", []],
    ['nothing', '  ', []],
    ['a dot alone', '·', []],
  ])('by %s', async (_, typed, expected) => {
    expect(await found(await testVillage(rows), typed)).toEqual(expected)
  })

  it('does not find who has left, nor another village', async () => {
    const village = await testVillage(rows)
    await villageIn(village.db, [{ headName: '赵六', groupName: '一组', members: [] }])
    expect(await found(village, '赵六')).toEqual([])
    expect(await found(village, '周小梅')).toEqual([2])
    expectDone(
      await village.db.write((tx) => changeHousehold(tx, village.manager, leaving(village))),
    )
    expect(await found(village, '周小梅')).toEqual([])
    expect(await found(village, 'zhouxm')).toEqual([])
  })

  it('offers twelve at most, by number, and closed ones to the office alone', async () => {
    const many = Array.from({ length: 20 }, (_, index) => ({
      headName: `王${index}`,
      groupName: '一组',
      members: [],
    }))
    const village = await testVillage(many)
    const { db, villageId } = village
    const closed = { ...leaving(village), number: 2, headName: '王1', living: 'CLOSED' as const }
    expectDone(await db.write((tx) => changeHousehold(tx, village.manager, closed)))
    expect(await found(village, '王')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    const offered = await findHouseholds(db.read, villageId, '王', { offered: true })
    expect(offered.map(({ number }) => number)).toEqual([1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
    expect(await findHouseholds(db.read, villageId, '2', { offered: true })).toEqual([])
  })
})

/** Household 2 as its form sends it when 周小梅 has left. */
function leaving({ households }: TestVillage) {
  return {
    householdId: households[1] ?? '',
    number: 2,
    groupName: '一组',
    headName: '李国强',
    members: [],
    living: 'HOME' as const,
    notRanked: false,
  }
}

describe('a page of the register', () => {
  it('holds what the table shows, the head first among the members', async () => {
    const village = await testVillage(rows)
    const { db, villageId, households } = village
    await earn(village, 'clean-up', '2026-07-05', [households[0] ?? ''])
    const page = await householdsPage(db.read, villageId, {}, 1)
    expect(page.total).toBe(5)
    expect(page.households[0]).toEqual({
      id: households[0],
      number: 1,
      headName: '张小明',
      balance: 20,
      living: 'HOME',
      ranked: true,
      barredUntil: null,
      group: { name: '一组' },
      members: [{ name: '张小明' }, { name: '李秀兰' }, { name: '张晓敏' }],
    })
  })

  it('is narrowed by group, living and what was typed, all at once', async () => {
    const village = await testVillage(rows)
    const { db, villageId } = village
    const [, second] = await groupsOf(db.read, villageId)
    const away = { ...leaving(village), living: 'AWAY' as const }
    expectDone(await db.write((tx) => changeHousehold(tx, on('2026-07-02', village.manager), away)))
    const numbers = async (filter: Parameters<typeof householdsPage>[2]) =>
      (await householdsPage(db.read, villageId, filter, 1)).households.map(({ number }) => number)
    expect(await numbers({ groupId: second?.id })).toEqual([3, 4, 5])
    expect(await numbers({ living: 'AWAY' })).toEqual([2])
    expect(await numbers({ typed: 'z', groupId: second?.id })).toEqual([5])
    expect(await numbers({ typed: 'zhangxm', living: 'AWAY' })).toEqual([])
    expect(await numbers({ typed: 'zhangxm', living: 'HOME' })).toEqual([1])
  })

  it('is cut into pages, and one behind the last is the first', async () => {
    const { db, villageId } = await testVillage(rows)
    const second = await householdsPage(db.read, villageId, {}, 2, 2)
    expect(second.households.map(({ number }) => number)).toEqual([3, 4])
    expect(second).toMatchObject({ total: 5, page: 2 })
    const behind = await householdsPage(db.read, villageId, {}, 9, 2)
    expect(behind.households.map(({ number }) => number)).toEqual([1, 2])
    expect(behind).toMatchObject({ total: 5, page: 1 })
    const empty = await householdsPage(db.read, villageId, { typed: '没有' }, 3)
    expect(empty).toEqual({ households: [], total: 0, page: 1 })
  })
})

describe('the file of one household', () => {
  it('is found by number, in its own village', async () => {
    const village = await testVillage(rows)
    const { db, villageId, households } = village
    await earn(village, 'clean-up', '2026-07-05', [households[2] ?? ''])
    const other = await villageIn(db)
    expect(await householdByNumber(db.read, villageId, 3)).toMatchObject({
      id: households[2],
      headName: '阿拉腾其木格·巴特尔苏荣',
      groupName: '二组',
      balance: 20,
      cardVersion: 1,
      entries: 1,
    })
    expect(await householdByNumber(db.read, other.villageId, 5)).toBeNull()
  })

  it.each([0, -1, 1.5, Number.NaN, 99_999_999_999])('is not found by %s', async (number) => {
    const { db, villageId } = await testVillage(rows)
    expect(await householdByNumber(db.read, villageId, number)).toBeNull()
  })
})

it('closed households are in the register, and on paper only where they are asked for', async () => {
  const { db, villageId, households: ids } = await testVillage()
  await db.write(async (tx) =>
    done(await tx.household.update({ where: { id: ids[0] }, data: { living: 'CLOSED' } })),
  )
  const totalOf = async (filter: HouseholdFilter) =>
    (await householdsPage(db.read, villageId, filter, 1)).total
  expect(await totalOf({})).toBe(4)
  expect(await totalOf({ closedToo: false })).toBe(3)
  expect(await totalOf({ closedToo: false, living: 'CLOSED' })).toBe(1)
})
