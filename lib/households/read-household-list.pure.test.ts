import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listLimits, readHouseholdList } from './read-household-list'

function read(...lines: string[]) {
  return readHouseholdList(lines.join('\n'), '组')
}

/** What was understood, short: `12 张小明/一组 30+5 (李四 张强)`. */
function understood(...lines: string[]) {
  return read(...lines).households.map(
    ({ number, headName, groupName, opening, earnedThisQuarter, members }) =>
      [
        `${number === undefined ? '' : `${number} `}${headName}/${groupName}`,
        opening === undefined ? '' : ` ${opening}`,
        earnedThisQuarter === undefined ? '' : `+${earnedThisQuarter}`,
        members.length === 0 ? '' : ` (${members.join(' ')})`,
      ].join(''),
  )
}

function problems(...lines: string[]) {
  return read(...lines).refused.map(({ line, problem }) => `${line} ${problem}`)
}

describe('a list with a heading', () => {
  it('is read from a spreadsheet, in any order of columns', () => {
    expect(
      understood(
        '组别\t户主\t户号\t家庭成员\t期初积分\t本季已得',
        '一组\t张小明\t12\t李四、张强\t30\t5',
        '二组\t那仁朝克图\t13\t\t0\t',
      ),
    ).toEqual(['12 张小明/一组 30+5 (李四 张强)', '13 那仁朝克图/二组 0'])
  })

  it('passes over a title, a heading repeated on the next page and the totals', () => {
    const list = read(
      '西羊场村2026年户主名册',
      '序号,户主,组,积分',
      '1,张小明,一组,30',
      '序号,户主,组,积分',
      '2,王秀兰,一组,20',
      '合计,2户,,50',
    )
    expect(list.households.map((household) => household.headName)).toEqual(['张小明', '王秀兰'])
    expect(list.skipped).toEqual([1, 2, 4, 6])
    expect(list.refused).toEqual([])
  })

  it('leaves out columns that the village does not keep, and says so', () => {
    const list = ['户号,户主,人口,组,上季度积分,期初积分,电话', '1,张小明,4,一组,99,30,1380000']
    expect(understood(...list)).toEqual(['1 张小明/一组 30'])
    expect(read(...list).unused).toEqual(['人口', '上季度积分', '电话'])
  })
})

describe('a list without a heading', () => {
  it('is read as 户号? 户主 组 期初积分? 本季已得?', () => {
    expect(understood('1\t张小明\t一组\t30\t5', '2\t王秀兰\t一组')).toEqual([
      '1 张小明/一组 30+5',
      '2 王秀兰/一组',
    ])
    expect(understood('张小明,一组,30', '王秀兰，二组，20')).toEqual([
      '张小明/一组 30',
      '王秀兰/二组 20',
    ])
  })

  it('understands spaces, typed numbering and spread names', () => {
    expect(understood('1、张小明  一组  30', '2. 王秀兰 一组', '3　张　明　一组')).toEqual([
      '1 张小明/一组 30',
      '2 王秀兰/一组',
      '3 张明/一组',
    ])
  })

  it('takes the group from a line of its own', () => {
    expect(understood('一组', '张小明 30', '王秀兰', '二组：', '5 巴特尔 12')).toEqual([
      '张小明/一组 30',
      '王秀兰/一组',
      '5 巴特尔/二组 12',
    ])
  })
})

describe('cells', () => {
  it('makes full-width digits plain', () => {
    expect(understood('１２\t张小明\t３组\t３０分')).toEqual(['12 张小明/3组 30'])
  })

  it('completes a bare group number with the label of the village', () => {
    expect(understood('1\t张小明\t3\t30')).toEqual(['1 张小明/3组 30'])
  })

  it('reads members from brackets and from their own column, without the head', () => {
    expect(understood('张小明（妻：李四，子：张强），一组')).toEqual(['张小明/一组 (李四 张强)'])
    expect(understood('张小明(4人)\t一组')).toEqual(['张小明/一组'])
    expect(understood('张小明\t一组\t30\t\t张小明、李四')).toEqual(['张小明/一组 30 (李四)'])
  })

  it('keeps a debt brought over from paper', () => {
    expect(understood('1\t张小明\t一组\t-12')).toEqual(['1 张小明/一组 -12'])
  })
})

describe('a line that cannot be used is refused by itself', () => {
  it('says why', () => {
    expect(
      problems(
        '户号,户主,组,积分',
        '1,,一组,30',
        '2,张小明,,30',
        '3,张小明,一组,三十',
        '4,王秀兰,一组,1.5',
      ),
    ).toEqual(['2 NO_HEAD', '3 NO_GROUP', '4 NOT_A_NUMBER', '5 NOT_A_NUMBER'])
  })

  it('loses no amount that it cannot read', () => {
    expect(
      problems('张小明,一组,三十', '王秀兰,一组,30.5', '巴特尔,一组,约20', '那仁,一组,1,2,3'),
    ).toEqual(['1 NOT_A_NUMBER', '2 NOT_A_NUMBER', '3 NOT_A_NUMBER', '4 COLUMN_UNKNOWN'])
    expect(problems('户主,组', '张小明,一组,30')).toEqual(['2 COLUMN_UNKNOWN'])
  })

  it('finds doubles, and only notes namesakes with numbers of their own', () => {
    expect(problems('1,张小明,一组', '1,王秀兰,一组')).toEqual(['2 NUMBER_TWICE'])
    expect(problems('张小明,一组', '张小明,一组', '张小明,二组')).toEqual(['2 HEAD_TWICE'])
    const namesakes = read('1,张小明,一组', '2,张小明,一组')
    expect(namesakes.households.map((household) => household.namesake)).toEqual([false, true])
  })

  it('stops at a limit of lines', () => {
    const lines = Array.from({ length: listLimits.lines + 1 }, (_, n) => `${n + 1},户主${n},一组`)
    const list = read(...lines)
    expect(list.households).toHaveLength(listLimits.lines)
    expect(list.refused.map(({ problem }) => problem)).toEqual(['TOO_MANY_LINES'])
  })
})

describe('any text at all', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '张小明',
      '一组',
      '户主',
      '组',
      '合计',
      '12',
      '１２',
      '-',
      '(',
      '（李四',
      '"',
      '',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  )
  const separator = fc.constantFrom('\t', ',', '，', '  ', '、', '\n', '\r\n')
  const pasted = fc
    .array(fc.tuple(cell, separator), { maxLength: 80 })
    .map((parts) => parts.flat().join(''))

  it('never throws and accounts for every line that is not blank', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const list = readHouseholdList(text, '组')
        const told = [
          ...list.households.map(({ line }) => line),
          ...list.refused.map(({ line }) => line),
          ...list.skipped,
        ].sort((a, b) => a - b)
        const lines = text.normalize('NFKC').split(/\r\n|\r|\n/)
        expect(told).toEqual(lines.flatMap((line, n) => (line.trim() === '' ? [] : [n + 1])))
      }),
      { numRuns: 2000 },
    )
  })

  it('never opens two accounts under one number', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const numbers = readHouseholdList(text, '组').households.flatMap(
          ({ number }) => number ?? [],
        )
        expect(new Set(numbers).size).toBe(numbers.length)
      }),
    )
  })
})
