import { expect, test } from 'vitest'
import { namesTyped } from './names-typed'

test('names are parted as people part them, each once', () => {
  expect(namesTyped('李会计、王主任，李会计\n 张支书 、')).toEqual(['李会计', '王主任', '张支书'])
})
