import { describe, expect, test } from 'vitest'
import { quickCommand } from '@/lib/earning/quick-command'
import type { SheetLine } from '@/lib/earning/sheet-lines'
import { plain } from '@/lib/messages/language'
import { translator } from '@/lib/messages/translator'
import { quickAnswer } from './quick-answer'
import { sheetWords } from './sheet-words'

const lines = ([1, 2, 3, 4, 5, 6] as const).map(
  (number): SheetLine => ({
    id: `h${number}`,
    number,
    headName: `户主${number}`,
    living: number === 4 ? 'AWAY' : number === 6 ? 'MOVED' : 'HOME',
    names: [`户主${number}`],
    initials: ['hz'],
  }),
)

const terms = {
  unit: 'HOUSEHOLD' as const,
  scale: 'FIXED' as const,
  points: 20,
  minPoints: null,
  maxPoints: null,
}

const hours = { ...terms, unit: 'HOUR' as const, scale: 'PER_UNIT' as const, points: 5 }

function answer(
  typed: string,
  locale: 'zh-CN' | 'en' = 'zh-CN',
  rule: typeof terms | typeof hours = terms,
): string | undefined {
  const sheet = { lines, scale: rule.scale, isTicked: () => false, isFull: () => false }
  const command = quickCommand(sheet, typed)
  return command && quickAnswer(command, typed, sheetWords(translator(plain(locale)), rule))
}

describe('what the quick field answers', () => {
  test('names a few, and counts many by their numbers', () => {
    expect(answer('1 2')).toBe('已勾选：1号 户主1、2号 户主2')
    expect(answer('1-3 5')).toBe('已勾选：4 户（1-3 5）')
  })

  test('names those of a range who are away or moved: their list is folded', () => {
    expect(answer('1-6')).toBe(
      '已勾选：6 户（1-6）。其中外出、搬走的：4号 户主4（外出）、6号 户主6（搬走）',
    )
    expect(answer('3-4', 'en')).toBe(
      'Ticked: No. 3 户主3, No. 4 户主4. Away or moved among them: No. 4 户主4 (away)',
    )
  })

  test('says how many behind each', () => {
    expect(answer('3×2', 'zh-CN', hours)).toBe('已勾选：3号 户主3 × 2 小时')
    expect(answer('3×2', 'en', hours)).toBe('Ticked: No. 3 户主3 (hours: 2)')
    expect(answer('1-3 5×2', 'zh-CN', hours)).toBe('已勾选：4 户（1-3 5×2）')
    expect(answer('2-5×2', 'zh-CN', hours)).toContain('已勾选：4 户（2-5×2）')
  })

  test('says why a piece was not read', () => {
    expect(answer('3.5')).toBe('只能写整数：3.5')
    expect(answer('1 3×1.5', 'zh-CN', hours)).toBe('已勾选：1号 户主1。只能写整数：3×1.5')
    expect(answer('1-519 5o 2')).toBe(
      '已勾选：2号 户主2。一段最多 500 户，请分开写：1-519。没有这些户，或看不懂：5o',
    )
    expect(answer('3.5 1-519', 'en')).toBe(
      'Whole numbers only: 3.5. A range holds 500 households at most; write it in parts: 1-519',
    )
  })

  test('writes a long run that means no household as a range', () => {
    expect(answer('1 561-600')).toBe('已勾选：1号 户主1。没有这些户，或看不懂：561-600')
  })

  test('names the numbers of a range that mean no household here', () => {
    expect(answer('5-7')).toBe(
      '已勾选：5号 户主5、6号 户主6。其中外出、搬走的：6号 户主6（搬走）。没有这些户，或看不懂：7',
    )
  })
})
