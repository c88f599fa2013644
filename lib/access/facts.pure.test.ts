import { expect, it } from 'vitest'
import { changesBetween } from './facts'

const towel = { name: '毛巾', points: 25, category: null, archived: false }

it('names what is another after than before', () => {
  const before = { name: '毛巾', facts: towel }
  const after = { name: '毛巾', facts: { ...towel, points: 30, category: '日用' } }
  expect(changesBetween(before, after)).toEqual([
    { fact: 'points', before: 25, after: 30 },
    { fact: 'category', before: null, after: '日用' },
  ])
  expect(changesBetween(before, before)).toEqual([])
})

it('of what is new everything that is known, of what is gone everything that was', () => {
  const subject = { name: '一组', facts: { name: '一组', leader: null } }
  expect(changesBetween(null, subject)).toEqual([{ fact: 'name', before: null, after: '一组' }])
  expect(changesBetween(subject, null)).toEqual([{ fact: 'name', before: '一组', after: null }])
})

it('compares lists by what they hold', () => {
  const people = (roles: string[]) => ({ name: '李国强', facts: { roles } })
  expect(changesBetween(people(['CLERK']), people(['CLERK']))).toEqual([])
  expect(changesBetween(people(['CLERK']), people(['CLERK', 'REVIEWER']))).toEqual([
    { fact: 'roles', before: ['CLERK'], after: ['CLERK', 'REVIEWER'] },
  ])
})
