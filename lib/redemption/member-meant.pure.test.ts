import { expect, test } from 'vitest'
import { memberMeant } from './member-meant'

const family = ['张小明', '李秀兰', '张子轩', '阿拉腾其木格·巴特尔苏荣']

test.each([
  ['李秀兰', '李秀兰'],
  ['秀兰', '李秀兰'],
  ['lxl', '李秀兰'],
  ['LiXiu', '李秀兰'],
  ['巴特尔', '阿拉腾其木格·巴特尔苏荣'],
])('%s is %s', (typed, name) => {
  expect(memberMeant(family, typed)).toBe(name)
})

test.each(['12', '', 'z', '张', '王建国'])('%j says of no one member that it is them', (typed) => {
  expect(memberMeant(family, typed)).toBeUndefined()
})
