import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reachedCap } from '@/lib/rules/caps'
import {
  linesMeant,
  nameMeant,
  type SheetLine,
  type SheetTerms,
  standingOf,
  sumOfSheet,
} from './sheet-lines'

const cleanUp: SheetTerms = {
  scale: 'FIXED',
  unit: 'PERSON',
  points: 20,
  minPoints: null,
  maxPoints: null,
  capMonth: 60,
  capQuarter: null,
  capYear: null,
}
const patrol: SheetTerms = { ...cleanUp, scale: 'PER_UNIT', points: 5, capMonth: 40 }
const yard: SheetTerms = { ...cleanUp, scale: 'RANGE', points: 10, minPoints: 5, maxPoints: 20 }

function line(number: number, names: string[], initials: string[], month?: number): SheetLine {
  const [headName = ''] = names
  const soFar = month === undefined ? undefined : { month, quarter: month, year: month, sameDay: 0 }
  return { id: `h${number}`, number, headName, living: 'HOME', names, initials, soFar }
}

const village = [
  line(1, ['李秀兰', '张小明'], ['lxl', 'zxm']),
  line(12, ['张小美'], ['zxm'], 40),
  line(120, ['阿拉腾其木格·巴特尔苏荣'], ['altqmgbtesr'], 60),
  line(121, ['Bao Shan'], ['bs']),
]

function meant(typed: string): number[] {
  return linesMeant(village, typed).map(({ number }) => number)
}

describe('what was typed means', () => {
  test.each<[string, number[]]>([
    ['12', [12]],
    ['１２', [12]],
    ['2', []],
    ['1', [1]],
    ['zxm', [1, 12]],
    ['ZXM', [1, 12]],
    ['zx', [1, 12]],
    ['xm', []],
    ['小明', [1]],
    ['张小', [1, 12]],
    ['12号', [12]],
    ['巴特尔', [120]],
    ['其木格巴特尔', [120]],
    ['其木格·巴', [120]],
    ['bao', [121]],
    ['', []],
    ['  ', []],
  ])('%j: %j', (typed, numbers) => {
    expect(meant(typed)).toEqual(numbers)
  })

  test('one of the household, who is named', () => {
    const [first] = village
    const named = (typed: string) => first && nameMeant(first, typed)
    expect(named('zxm')).toBe('张小明')
    expect(named('李')).toBe('李秀兰')
    expect(named('1')).toBeUndefined()
  })

  test('the beginning of a number while no household has it', () => {
    const grown = village.filter(({ number }) => number !== 12)
    expect(linesMeant(grown, '12').map(({ number }) => number)).toEqual([120, 121])
  })

  test('never a household that it does not name', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 4 }), (typed) => {
        for (const found of linesMeant(village, typed)) expect(village).toContain(found)
      }),
    )
  })
})

describe('a household', () => {
  test('is full when not even one more deed fits', () => {
    const at = (month: number) => ({ month, quarter: month, year: month, sameDay: 0 })
    expect(standingOf(cleanUp, at(40))).toMatchObject({ full: false, cap: { got: 40, cap: 60 } })
    expect(standingOf(cleanUp, at(60)).full).toBe(true)
    expect(standingOf(cleanUp, at(50)).full).toBe(true)
    // 5 of a range of 5 to 20 still fit
    expect(standingOf(yard, at(55)).full).toBe(false)
    expect(standingOf(cleanUp, undefined)).toMatchObject({ full: false, cap: { got: 0 } })
  })

  test('is never full of deductions', () => {
    expect(standingOf({ ...cleanUp, points: -10 }, village[2]?.soFar).full).toBe(false)
  })
})

const alone = { decided: null, judges: 0, sameDayMeant: false }

describe('the sum of a sheet', () => {
  const ticked = (quantity: number) => village.map((one) => ({ line: one, quantity }))

  test('adds households and points, and names who would break a cap', () => {
    const sum = sumOfSheet(cleanUp, alone, ticked(1))
    expect(sum).toMatchObject({ households: 4, points: 80 })
    expect([...sum.over]).toEqual([['h120', { period: 'month', cap: 60, got: 60, left: 0 }]])
  })

  test('multiplies a rule per person', () => {
    const sum = sumOfSheet(patrol, alone, ticked(2))
    expect(sum).toMatchObject({ units: 8, points: 40 })
    expect([...sum.over.keys()]).toEqual(['h12', 'h120'])
  })

  test('takes what was decided, and nothing outside the range', () => {
    expect(sumOfSheet(yard, { ...alone, decided: 15 }, ticked(1)).points).toBe(60)
    expect(sumOfSheet(yard, { ...alone, decided: 25 }, ticked(1)).points).toBe(0)
    expect(sumOfSheet(patrol, alone, ticked(0)).points).toBe(0)
  })

  test('takes the judges’ mean for a household that was judged apart', () => {
    const [first, second] = village.map((one) => ({ line: one, quantity: 1 }))
    if (!first || !second) throw new Error('the village is empty')
    const decided = { ...alone, decided: 15 }
    const sum = sumOfSheet(yard, decided, [{ ...first, scores: [18, 20, 19] }, second])
    expect([...sum.gets]).toEqual([
      ['h1', 19],
      ['h12', 15],
    ])
  })

  test('says what is wrong with scores: unread, outside, not one per judge', () => {
    const judged = (scores: number[] | null, judges = 0) => {
      const one = { line: line(7, ['王建国'], ['wjg']), quantity: 1, scores }
      return sumOfSheet(yard, { ...alone, decided: 15, judges }, [one]).wrong.get('h7')
    }
    expect(judged(null)).toBe('unread')
    expect(judged([21])).toBe('outside')
    expect(judged([18, 20], 3)).toBe('count')
    expect(judged([], 3)).toBe('count')
    expect(judged([18, 20, 19], 3)).toBeUndefined()
    expect(judged([])).toBeUndefined()
  })

  test('says of a quantity that it is none, or more hours than a day has', () => {
    const counted = (quantity: number, unit: 'PERSON' | 'HOUR' = 'HOUR') => {
      const one = { line: line(7, ['王建国'], ['wjg']), quantity }
      return sumOfSheet({ ...patrol, unit, capMonth: null }, alone, [one])
    }
    expect(counted(25).wrong.get('h7')).toBe('quantity')
    expect(counted(0).wrong.get('h7')).toBe('quantity')
    expect(counted(24)).toMatchObject({ points: 120, wrong: new Map() })
    expect(counted(25, 'PERSON')).toMatchObject({ points: 125, wrong: new Map() })
    // decided for all: said at its own field
    expect(sumOfSheet(yard, { ...alone, decided: 25 }, ticked(1)).wrong.size).toBe(0)
  })

  test('counts who has a deed of this day already, until another is said to be meant', () => {
    const before = { month: 20, quarter: 20, year: 20, sameDay: 1 }
    const again = village.slice(0, 2).map((one) => ({
      line: { ...one, soFar: before },
      quantity: 1,
    }))
    expect(sumOfSheet(cleanUp, alone, [...again, ...ticked(1)]).again).toBe(2)
    expect(sumOfSheet(cleanUp, { ...alone, sameDayMeant: true }, again).again).toBe(0)
  })

  test('says over exactly where the cap would refuse', () => {
    fc.assert(
      fc.property(fc.nat({ max: 80 }), fc.integer({ min: 1, max: 10 }), (month, quantity) => {
        const one = line(7, ['王建国'], ['wjg'], month)
        const sum = sumOfSheet(patrol, alone, [{ line: one, quantity }])
        const soFar = { month, quarter: month, year: month }
        expect(sum.over.get('h7')).toEqual(reachedCap(patrol, soFar, quantity * 5))
      }),
    )
  })
})
