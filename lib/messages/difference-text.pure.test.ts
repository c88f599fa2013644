import { expect, test } from 'vitest'
import type { Difference } from '@/lib/shared/audit'
import { differenceText } from './difference-text'
import { plain } from './language'
import { locales } from './locales'

test.each<[Difference, string, string]>([
  [
    { what: 'balance', figures: { number: 1042, kept: 1200, summed: -30 } },
    '1042号户：余额写的是 1,200，流水加起来是 −30',
    'Household 1042: the balance says 1,200, its lines add up to −30',
  ],
  [
    { what: 'lineMissing', figures: { seq: 1999, next: 2000 } },
    '缺第 1999 笔，接着就是第 2000 笔',
    'Line 1999 is missing, 2000 follows',
  ],
  [
    { what: 'monthMissing', figures: { month: '2026-08', expected: '2026-07' } },
    '2026年8月：前面应当是2026年7月',
    'Aug 2026: Jul 2026 should come before it',
  ],
])('what does not add up is said in words: %o', (difference, ...said) => {
  expect(locales.map((locale) => differenceText(plain(locale), difference))).toEqual(said)
})
