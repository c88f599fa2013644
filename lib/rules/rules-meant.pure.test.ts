import { expect, test } from 'vitest'
import { readyMadeRules } from './ready-made'
import { rulesMeant } from './rules-meant'

function keysMeant(typed: string): string[] {
  return rulesMeant(readyMadeRules, typed).map(({ key }) => key)
}

test.each<[string, string[]]>([
  ['清洁行动', ['clean-up']],
  ['qjxd', ['clean-up']],
  ['QJXD', ['clean-up']],
  ['qingjie', ['clean-up']],
  ['宣讲', ['lecture']],
  ['献血', ['blood']],
  ['没有这一条', []],
  ['zzz', []],
])('%j means %j', (typed, keys) => {
  expect(keysMeant(typed)).toEqual(keys)
})

test('signs without a meaning mean nothing', () => {
  expect(keysMeant('%')).toEqual([])
  expect(keysMeant('.*')).toEqual([])
})
