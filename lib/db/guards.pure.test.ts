import { expect, test } from 'vitest'
import { guardDifferences } from './guards'
import { guardsScript } from './migration-files'

test('both engines guard and check the same, under the same names', () => {
  const sqlite = namesIn(guardsScript('sqlite'), /(?:guard|check):(\w+)/g)
  const postgres = namesIn(guardsScript('postgres'), /(?:TRIGGER|CONSTRAINT) "(\w+)"/g)
  // SQLite has no TRUNCATE.
  expect(postgres.filter((name) => !name.endsWith('_no_truncate'))).toEqual(sqlite)
})

test('a guard that is missing, different or not ours is told apart', () => {
  const expected = new Map([
    ['kept', 'a'],
    ['rewritten', 'a'],
    ['dropped', 'a'],
  ])
  const found = new Map([
    ['kept', 'a'],
    ['rewritten', 'b'],
    ['slipped in', 'a'],
  ])
  expect(guardDifferences(expected, found)).toEqual([
    { name: 'rewritten', problem: 'different' },
    { name: 'dropped', problem: 'missing' },
    { name: 'slipped in', problem: 'foreign' },
  ])
})

function namesIn(script: string, pattern: RegExp): string[] {
  return [...new Set([...script.matchAll(pattern)].map((match) => match[1] ?? ''))].sort()
}
