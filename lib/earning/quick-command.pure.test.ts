import { describe, expect, test } from 'vitest'
import { quickCommand } from './quick-command'
import type { SheetLine } from './sheet-lines'

const lines = ['张小明', '李秀兰', '张小美', '王建国', '赵有财'].map(
  (headName, index): SheetLine => ({
    id: `h${index + 1}`,
    number: index + 1,
    headName,
    living: 'HOME',
    names: [headName],
    initials: [['zxm', 'lxl', 'zxm', 'wjg', 'zyc'][index] ?? ''],
  }),
)

/** What Enter does, in numbers. */
function enter(
  typed: string,
  { scale = 'FIXED' as const, ticked = [] as number[], full = [] as number[] } = {},
) {
  const isTicked = ({ number }: SheetLine) => ticked.includes(number)
  const isFull = ({ number }: SheetLine) => full.includes(number)
  const command = quickCommand({ lines, scale, isTicked, isFull }, typed)
  return command && numbersOf(command)
}

function numbersOf(command: NonNullable<ReturnType<typeof quickCommand>>) {
  const { tick, untick, before, full, left } = command
  const of = (some: readonly SheetLine[]) => some.map(({ number }) => number)
  return {
    tick: of(tick.map(({ line }) => line)),
    untick: of(untick),
    before: of(before),
    full: of(full),
    left,
  }
}

const nothing = { tick: [], untick: [], before: [], full: [], left: [] }

describe('Enter in the quick field', () => {
  test('ticks one household found by name, initials or number', () => {
    expect(enter('lxl')).toEqual({ ...nothing, tick: [2] })
    expect(enter('王')).toEqual({ ...nothing, tick: [4] })
    expect(enter('4')).toEqual({ ...nothing, tick: [4] })
    expect(enter('zxm')).toBeUndefined()
    expect(enter('9')).toBeUndefined()
  })

  test('ticks a list, says who was ticked before and who is at the limit', () => {
    expect(enter('1-5 缺 4', { ticked: [1], full: [2] })).toEqual({
      tick: [3, 5],
      untick: [4],
      before: [1],
      full: [2],
      left: [],
    })
  })

  test('leaves in the field what means nobody here', () => {
    expect(enter('3 77 5o')).toEqual({ ...nothing, tick: [3], left: ['5o', '77'] })
    expect(enter('缺 77')).toEqual({ ...nothing, left: ['77'] })
    expect(enter('4-40 561-600')).toEqual({ ...nothing, tick: [4, 5], left: ['6-40', '561-600'] })
  })

  test('takes a number with zeros before it', () => {
    expect(enter('04')).toEqual({ ...nothing, tick: [4] })
    expect(enter('0301')).toEqual({ ...nothing, left: ['301'] })
  })

  test('takes 12×3 and 12=18 20 only where the rule counts so', () => {
    expect(enter('3×2')).toEqual({ ...nothing, left: ['3×2'] })
    expect(enter('1-3×2')).toEqual({ ...nothing, left: ['1-3×2'] })
    expect(enter('3=18 20')).toEqual({ ...nothing, left: ['3=18 20'] })
    const sheet = { lines, isTicked: () => true, isFull: () => false }
    const [line] = lines.slice(2)
    expect(quickCommand({ ...sheet, scale: 'PER_UNIT' }, '3x2')?.tick).toEqual([
      { line, number: 3, quantity: 2 },
    ])
    expect(quickCommand({ ...sheet, scale: 'RANGE' }, '3=18 20')?.tick).toEqual([
      { line, number: 3, scores: '18 20' },
    ])
  })
})
