import { expect, it } from 'vitest'
import { z } from 'zod'
import { civilDate, id, int, intList, many, optionalText, text } from '@/lib/shared/inputs'
import { refusalsOfIssues } from './refusals-of-issues'

const schema = z.object({
  name: text(4),
  note: optionalText(4),
  points: int({ min: 1, max: 100 }),
  on: civilDate,
  ruleId: id,
  list: z.enum(['SOCIAL', 'FAMILY']),
  roles: many(z.enum(['CLERK']), 1).pipe(z.array(z.enum(['CLERK'])).min(1)),
  relatives: intList({ min: 1, max: 9, count: 2 }),
  row: z.record(z.string(), z.object({ stock: int({ min: 0, max: 9 }) })),
})

const good = {
  name: '毛巾',
  points: '25',
  on: '2026-07-05',
  ruleId: '0190aaaa-0000-7000-8000-000000000000',
  list: 'SOCIAL',
  roles: 'CLERK',
  row: {},
}

function refused(fields: object) {
  const read = schema.safeParse({ ...good, ...fields })
  return read.success ? [] : refusalsOfIssues(read.error.issues).refusals
}

it.each([
  ['an empty field', { name: ' ' }, 'name', 'REQUIRED', {}],
  ['a field left out', { name: undefined }, 'name', 'REQUIRED', undefined],
  ['a long text', { name: '毛巾毛巾毛' }, 'name', 'TOO_LONG', { max: 4 }],
  ['an exponent', { points: '1e3' }, 'points', 'NOT_A_NUMBER', {}],
  ['a fraction', { points: '1.5' }, 'points', 'NOT_A_NUMBER', {}],
  ['too much', { points: '１０１' }, 'points', 'NUMBER_OUT_OF_RANGE', { min: 1, max: 100 }],
  ['no day', { on: '2026-02-30' }, 'on', 'NOT_A_DATE', {}],
  ['no id', { ruleId: "' OR 1=1" }, 'ruleId', 'INVALID', {}],
  ['no choice', { list: 'BONUS' }, 'list', 'NOT_A_CHOICE', undefined],
  ['too many ticks', { roles: ['CLERK', 'CLERK'] }, 'roles', 'TOO_MANY', { max: 1 }],
  ['no tick', { roles: undefined }, 'roles', 'NOTHING_TICKED', undefined],
  ['a number too many', { relatives: '1 2 3' }, 'relatives', 'TOO_MANY', { max: 2 }],
  ['a field of a row', { row: { 7: { stock: 'x' } } }, 'row.7.stock', 'NOT_A_NUMBER', {}],
])('%s', (_, fields, field, code, figures) => {
  expect(refused(fields)).toEqual([{ field, code, figures }])
})

it('says one thing per field', () => {
  expect(refused({ relatives: 'a b c', name: '' })).toHaveLength(2)
})
