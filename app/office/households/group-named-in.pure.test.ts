import { expect, it } from 'vitest'
import { groupNamedIn } from './group-named-in'

function sent(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

it('names the group that was chosen', () => {
  const fields = groupNamedIn(sent({ headName: '张小明', groupName: '一组', newGroup: ' ' }))
  expect(fields).toEqual({ headName: '张小明', groupName: '一组' })
})

it('names the new one where it was written', () => {
  expect(groupNamedIn(sent({ groupName: '一组', newGroup: '五组' }))).toEqual({ groupName: '五组' })
  expect(groupNamedIn(sent({ newGroup: '五组' }))).toEqual({ groupName: '五组' })
})
