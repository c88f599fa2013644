import { expect, test } from 'vitest'
import { refusalsTogether } from './refusals-together'

test('one sentence stands once, with every place it holds at', () => {
  const refusals = [
    { message: '这一项要填。', field: 'what' },
    { message: '正忙。' },
    { message: '这一项要填。', field: 'who' },
    { message: '这一项要填。', field: 'who' },
  ]
  expect(refusalsTogether(refusals)).toEqual([
    { message: '这一项要填。', fields: ['what', 'who'], counted: false },
    { message: '正忙。', fields: [], counted: false },
  ])
})

test('many households of one reason are said together', () => {
  const refusals = [1, 2, 3, 4].map((number) => ({
    message: `${number}号已经记过。`,
    together: '这 4 户已经记过。',
    field: 'meant',
  }))
  expect(refusalsTogether(refusals)).toEqual([
    { message: '这 4 户已经记过。', fields: ['meant'], counted: true },
  ])
})
