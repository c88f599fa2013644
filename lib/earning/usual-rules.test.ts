import { expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { starRule } from '@/lib/rules/star-rule'
import { sheet } from '@/lib/testing/sheets'
import {
  codesOf,
  expectDone,
  on,
  type TestVillage,
  testVillage,
  villageIn,
} from '@/lib/testing/village'
import { recordSheet } from './record-sheet'
import { usualRules } from './usual-rules'

function recordOn(village: TestVillage, rule: string, day: string) {
  const input = sheet(village, { rule, occurredOn: day })
  return village.db.write((tx) => recordSheet(tx, on(day, village.recorder), input))
}

function star(village: TestVillage, rule: string, starred: boolean, actor: Actor) {
  const input = { ruleId: village.rules[rule] ?? '', starred }
  return village.db.write((tx) => starRule(tx, actor, input))
}

test('rules last recorded by stand first, the latest first, each person’s own', async () => {
  const village = await testVillage()
  const { recorder, manager } = village
  for (const [rule, day] of [
    ['lecture', '2026-09-10'],
    ['clean-up', '2026-09-11'],
    ['lecture', '2026-09-12'],
  ] as const)
    expectDone(await recordOn(village, rule, day))
  const { recent } = await usualRules(village.db.read, recorder)
  expect(recent).toEqual([village.rules.lecture, village.rules['clean-up']])
  expect((await usualRules(village.db.read, manager)).recent).toEqual([])
})

test('a star is one person’s, set once and taken away once', async () => {
  const village = await testVillage()
  const { recorder, manager } = village
  expectDone(await star(village, 'patrol', true, recorder))
  expectDone(await star(village, 'patrol', true, recorder))
  const starred = async (actor: Actor) => [...(await usualRules(village.db.read, actor)).starred]
  expect(await starred(recorder)).toEqual([village.rules.patrol])
  expect(await starred(manager)).toEqual([])
  expectDone(await star(village, 'patrol', false, recorder))
  expectDone(await star(village, 'patrol', false, recorder))
  expect(await starred(recorder)).toEqual([])
})

test('a star is for those who record, and for rules of their own village', async () => {
  const village = await testVillage()
  const neighbours = await villageIn(village.db)
  expect(codesOf(await star(village, 'patrol', true, village.clerk))).toEqual(['NOT_ALLOWED'])
  expect(codesOf(await star(village, 'patrol', true, neighbours.recorder))).toEqual([
    'RULE_UNKNOWN',
  ])
})
