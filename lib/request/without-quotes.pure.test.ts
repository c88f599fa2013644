import { expect, test } from 'vitest'
import { withoutQuotes } from './without-quotes'

test.each([
  ['unique constraint "Village_slug_key"', 'unique constraint "Village_slug_key"'],
  [
    'null value in column "number" of relation "Household" violates',
    'null value in column "number" of relation "Household" violates',
  ],
  ['invalid input syntax for type integer: "张三"', 'invalid input syntax for type integer: "…"'],
  // what was typed may look like a name of ours, or hold quotes itself
  ['type integer: "Zhangsan"', 'type integer: "…"'],
  ['type integer: "王"小"明"', 'type integer: "…"'],
  ['in column "points": "王"小"明" and more', 'in column "points": "…" and more'],
  ['a quote that has no end: "张三', 'a quote that has no end: "…"'],
])('%s', (message, kept) => {
  expect(withoutQuotes(message)).toBe(kept)
})

test('what a parser of JSON says of what it could not read', () => {
  const typed = '["张三",x]'
  expect(() => JSON.parse(typed)).toThrow(typed)
  try {
    JSON.parse(typed)
  } catch (error) {
    expect(withoutQuotes(String(error))).not.toMatch(/张|三/)
  }
})
