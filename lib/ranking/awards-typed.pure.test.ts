import { expect, test } from 'vitest'
import { awardsTyped } from './awards-typed'

test.each([
  ['nothing', '  ', []],
  ['a number', '12', [{ number: 12, name: null }]],
  [
    'numbers as they are typed',
    '１２号、15，no. 7',
    [
      { number: 12, name: null },
      { number: 15, name: null },
      { number: 7, name: null },
    ],
  ],
  [
    'people with their number',
    '12 张小红\n15号 阿拉腾·其木格',
    [
      { number: 12, name: '张小红' },
      { number: 15, name: '阿拉腾·其木格' },
    ],
  ],
  ['a person without a blank', '12张小红', [{ number: 12, name: '张小红' }]],
  ['a name without a number', '12、张小红', { unread: '张小红' }],
  ['a number that is none', '123456', { unread: '123456' }],
])('reads %s', (_, typed, read) => {
  expect(awardsTyped(typed)).toEqual(read)
})
