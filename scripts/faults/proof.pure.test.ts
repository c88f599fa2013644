import { expect, it } from 'vitest'
import { type ProofRow, withRows } from './proof'

const row = (what: string, found: Partial<ProofRow['found']> = {}): ProofRow => ({
  what,
  found: { tried: 1_000, failed: 0, seed: 7, durationMs: 3_600_000, ...found },
  control: 'bites',
  commit: 'abc1234',
  machine: '2 × cpu',
  day: '2026-11-26',
})
const empty =
  'Before.\n\n<!-- written by npm run faults -->\n<!-- until here -->\n\nFound and mended.\n'

it('writes a row per test with the bound that so many trials allow', () => {
  const document = withRows(empty, [row('kills')])
  expect(document).toContain(
    '| kills | 1,000 | 0 | 0.3 % (3/n) | bites | 7 | 60 min | abc1234 | 2 × cpu | 2026-11-26 |',
  )
  expect(document.startsWith('Before.')).toBe(true)
  expect(document.endsWith('Found and mended.\n')).toBe(true)
})

it('says what the trials were spread over', () => {
  const document = withRows(empty, [row('kills', { covered: 'redeem 500, record 500' })])
  expect(document).toContain('| kills | 1,000, redeem 500, record 500 | 0 |')
})

it('puts a new row in the place of the old one and keeps the others', () => {
  const both = withRows(empty, [row('kills'), row('cuts')])
  const later = withRows(both, [row('kills', { tried: 10, failed: 1, durationMs: 9_000 })])
  expect(later.match(/^\| kills/gm)).toHaveLength(1)
  expect(later).toContain('| kills | 10 | 1 | 10 % |')
  expect(later).toContain('| cuts | 1,000 | 0 |')
  expect(later.match(/^\| what/gm)).toHaveLength(1)
})

it('refuses a document without its marks', () => {
  expect(() => withRows('nothing', [row('kills')])).toThrow('marks')
})
