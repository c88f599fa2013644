import { describe, expect, it } from 'vitest'
import { codesOf, expectDone, type TestVillage, testVillage } from '@/lib/testing/village'
import { addHouseholdList } from './add-household-list'

function add({ db, manager }: TestVillage, ...lines: string[]) {
  return db.write((tx) => addHouseholdList(tx, manager, { list: lines.join('\n') }))
}

describe('a pasted list', () => {
  it('becomes households with members, cards and opening entries', async () => {
    const village = await testVillage([])
    const added = await add(
      village,
      '户号\t户主\t组\t期初积分\t本季已得\t家庭成员',
      '7\t张小明\t1\t30\t5\t李四、张强',
      '\t王秀兰\t二组\t-12\t\t',
    )
    const { householdIds, openings } = expectDone(added)
    expect(openings).toBe(18)
    const households = await village.db.read.household.findMany({
      where: { id: { in: householdIds } },
      include: { group: true, members: true },
      orderBy: { number: 'asc' },
    })
    expect(
      households.map(({ number, headName, group, balance, members }) => [
        number,
        headName,
        group.name,
        balance,
        members.length,
      ]),
    ).toEqual([
      [1, '王秀兰', '二组', -12, 1],
      [7, '张小明', '1组', 30, 3],
    ])
  })

  it('with one line that is not understood changes nothing', async () => {
    const village = await testVillage([])
    const result = await add(village, '1,张小明,一组', '2,,一组', '3,王秀兰,一组,三十')
    expect(result).toMatchObject({
      refusals: [
        { code: 'LINE_NOT_UNDERSTOOD', field: 'list', figures: { line: 2 } },
        { code: 'LINE_NOT_UNDERSTOOD', field: 'list', figures: { line: 3 } },
      ],
    })
    expect(await village.db.read.household.count()).toBe(0)
  })

  it('sent twice is taken once, with numbers or without', async () => {
    const village = await testVillage([])
    const lists = [
      ['张小明,一组', '王秀兰,一组'],
      ['11,巴特尔,一组', '12,那仁,一组'],
    ]
    for (const lines of lists) {
      const results = await Promise.all([add(village, ...lines), add(village, ...lines)])
      expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    }
    expect(await village.db.read.household.count()).toBe(4)
  })

  it('without any household, or by somebody who may not, is refused', async () => {
    const village = await testVillage([])
    expect(codesOf(await add(village, '西羊场村户主名册', ''))).toEqual(['REQUIRED'])
    const { clerk } = village
    expect(codesOf(await add({ ...village, manager: clerk }, '1,张小明,一组'))).toEqual([
      'NOT_ALLOWED',
    ])
  })
})
