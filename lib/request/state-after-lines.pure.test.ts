import { expect, test } from 'vitest'
import type { FormState } from './form-state'
import { stateAfterLines } from './state-after-lines'

const fields = { field: 'lines', idField: 'sheetId' }
const form = new FormData()
form.set('sheetId', 'first')
form.set('day', '2026-10-08')
form.set('lines', '12 5\n12 5')
const done: FormState = { refusals: [], values: {}, done: '1 line', attempt: 2 }

test('a line that was refused stays with its reason, and is another one than its equal', () => {
  const { values, refusals } = stateAfterLines(done, form, fields, [{ text: '12 5', why: 'none' }])
  expect(values).toMatchObject({ lines: '12 5', day: '2026-10-08' })
  expect(values.sheetId).not.toBe('first')
  expect(refusals.map(({ message }) => message)).toEqual(['1 line', '12 5：none'])
})

test('where all went through, the next ones are others', () => {
  const { values, done: said } = stateAfterLines(done, form, fields, [])
  expect(said).toBe('1 line')
  expect(values.sheetId).toMatch(/-/)
})

test('after a fault everything stays as it was sent, whatever was refused before it', () => {
  const broken: FormState = {
    refusals: [{ message: 'No. 4F2A' }],
    values: { sheetId: 'first', lines: '12 5\n12 5' },
    attempt: 2,
  }
  expect(stateAfterLines(broken, form, fields, [{ text: '12 5', why: 'none' }])).toBe(broken)
})
