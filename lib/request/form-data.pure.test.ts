import { describe, expect, it } from 'vitest'
import { fieldsOf, rowsOf } from './form-data'

function formOf(...fields: [string, string | Blob][]): FormData {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}

describe('the fields of a form', () => {
  it('are texts, and lists where a name repeats', () => {
    const form = formOf(['name', '毛巾'], ['roles', 'CLERK'], ['roles', 'RECORDER'], ['note', ''])
    expect(fieldsOf(form)).toEqual({ name: '毛巾', roles: ['CLERK', 'RECORDER'], note: '' })
  })

  it("leave out files and the framework's own", () => {
    const form = formOf(['$ACTION_ID_ab', '1'], ['file', new Blob(['x'])], ['name', '毛巾'])
    expect(fieldsOf(form)).toEqual({ name: '毛巾' })
  })

  it('never reach the prototype', () => {
    const fields = fieldsOf(formOf(['__proto__', 'x'], ['constructor', 'y']))
    expect(Object.keys(fields).sort()).toEqual(['__proto__', 'constructor'])
    expect(Object.getPrototypeOf(fields)).toBe(Object.prototype)
  })
})

it('rows of fields are gathered by their key', () => {
  const form = formOf(
    ['good.1.name', '毛巾'],
    ['good.1.stock', '3'],
    ['good.new-2.name', '雨鞋'],
    ['good.1.a.b', 'too deep'],
    ['goods.1.name', 'another row'],
    ['good', 'no row'],
  )
  expect(rowsOf(form, 'good')).toEqual({
    '1': { name: '毛巾', stock: '3' },
    'new-2': { name: '雨鞋' },
  })
})

// copied for each next field it would take minutes, and the test has seconds
it('the largest form that is taken is gathered', () => {
  const form = new FormData()
  for (let field = 0; field < 50_000; field += 1) form.append(`good.1.${field}`, '')
  expect(Object.keys(rowsOf(form, 'good')['1'] ?? {})).toHaveLength(50_000)
})
