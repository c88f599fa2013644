import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inRanges, numbersCalled, numbersMeant, whyUnread } from './numbers-meant'

function came(typed: string): number[] | undefined {
  return numbersMeant(typed)?.came.map(({ number }) => number)
}

describe('numbers typed in one go', () => {
  test.each<[string, number[]]>([
    ['3 5 7-9', [3, 5, 7, 8, 9]],
    ['３、５，７－９', [3, 5, 7, 8, 9]],
    ['3号，5号、7至9号', [3, 5, 7, 8, 9]],
    ['7 - 9', [7, 8, 9]],
    ['7~9 7 8', [7, 8, 9]],
    ['7..9', [7, 8, 9]],
    ['3. 5。 7.', [3, 5, 7]],
    ['3 5 7-12 缺 9', [3, 5, 7, 8, 10, 11, 12]],
    ['1-5缺2、4', [1, 3, 5]],
    ['1-3 缺 1-3', []],
    ['07', [7]],
    ['０７', [7]],
    ['0301', [301]],
    ['007号', [7]],
    ['07 008-09 缺 08', [7, 9]],
  ])('%s', (typed, numbers) => {
    expect(came(typed)).toEqual(numbers)
  })

  test('alone behind 缺 are those who did not come', () => {
    expect(numbersMeant('缺 9 11')).toEqual({ came: [], absent: [9, 11], unread: [] })
  })

  test('say how many, and what the judges gave', () => {
    expect(numbersMeant('12×3 5x2 7')?.came).toEqual([
      { number: 12, quantity: 3 },
      { number: 5, quantity: 2 },
      { number: 7 },
    ])
    expect(numbersMeant('12＝18 20 19')?.came).toEqual([{ number: 12, scores: '18 20 19' }])
  })

  test('say of a whole range how many each', () => {
    const each = [1, 2, 3].map((number) => ({ number, quantity: 2 }))
    for (const typed of ['1-3×2', '1 - 3 x 2', '01至03号×2'])
      expect(numbersMeant(typed)).toEqual({ came: each, absent: [], unread: [] })
    expect(numbersMeant('1-3×2 2×4')?.came).toContainEqual({ number: 2, quantity: 4 })
    expect(whyUnread('1-519×2')).toBe('too-wide')
    expect(numbersMeant('1-3×2×2 3-1×2')).toBeUndefined()
    expect(numbersCalled('12 1-3×2')).toEqual({ numbers: [12, 1, 2, 3], unread: ['1-3×2'] })
  })

  test('are written as they may be typed', () => {
    const written = (typed: string) => inRanges(numbersMeant(typed)?.came ?? []).join(' ')
    expect(written('561-600 7 9')).toBe('561-600 7 9')
    expect(written('1 2 3 4×2 5x2 6')).toBe('1-3 4-5×2 6')
    expect(written('12=18 20')).toBe('12=18 20')
  })

  test('keep what cannot be read, as it was typed', () => {
    expect(numbersMeant('3 5o 7-9')).toMatchObject({ unread: ['5o'] })
    expect(numbersMeant('3 9-7 1-9999')).toMatchObject({ unread: ['9-7', '1-9999'] })
    expect(numbersMeant('3 缺 张')).toMatchObject({ unread: ['张'] })
    expect(numbersMeant('12=')).toMatchObject({ unread: ['12='] })
  })

  test.each(['3.5', '301×1.5', '301 × 1.5', '3。5', '３．５', '301×1。5', '1.5.7'])(
    'never read the dot of %s as a separator',
    (typed) => {
      const piece = typed.normalize('NFKC').replace(/ /g, '')
      expect(numbersMeant(typed)).toEqual({ came: [], absent: [], unread: [piece] })
      expect(whyUnread(piece)).toBe('fraction')
      expect(numbersMeant(`7 ${typed}`)).toMatchObject({ came: [{ number: 7 }], unread: [piece] })
    },
  )

  test('say of a range that it is too wide, alone as well', () => {
    expect(numbersMeant('1-519')).toEqual({ came: [], absent: [], unread: ['1-519'] })
    expect(whyUnread('1-519号')).toBe('too-wide')
    expect(came('1-500')).toHaveLength(500)
    expect(whyUnread('1-500')).toBeUndefined()
    expect(whyUnread('9-7')).toBeUndefined()
  })

  test.each(['', '0', '12', '12号', 'zxm', '张小明', '缺'])('leave %j to the search', (typed) => {
    expect(numbersMeant(typed)).toBeUndefined()
  })

  test('come back from any way of writing them', () => {
    const separators = fc.constantFrom(' ', '、', '，', ', ', '　', ';')
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 600 }), {
      minLength: 2,
      maxLength: 40,
    })
    fc.assert(
      fc.property(numbers, separators, (wanted, separator) => {
        expect(came(wanted.join(separator))).toEqual(wanted)
      }),
    )
  })

  test('drop nothing: every digit typed is a number, an absence or unread', () => {
    const piece = fc.oneof(
      fc.integer({ min: 1, max: 99 }).map(String),
      fc.constantFrom('缺', '7-9', '8x2', '号5', 'b-4', 'a1', '2..4'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const typed = pieces.join(' ')
        const read = numbersMeant(typed)
        if (!read) return
        const seen = new Set([...read.came.map(({ number }) => number), ...read.absent])
        for (const one of pieces)
          if (/^\d+$/.test(one)) expect(seen.has(Number(one))).toBe(true)
          else if (/^(号5|b-4|a1)$/.test(one)) expect(read.unread).toContain(one)
      }),
    )
  })
})
