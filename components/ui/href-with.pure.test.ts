import { expect, it } from 'vitest'
import { hrefWith } from './href-with'

it('keeps what is asked for and changes what is given', () => {
  expect(hrefWith('/office/ledger', { q: '张', page: '2' }, { page: '3' })).toBe(
    '/office/ledger?q=%E5%BC%A0&page=3',
  )
})

it('keeps every value of a name, and leaves out what is empty or undefined', () => {
  const query = { list: ['SOCIAL', 'BONUS'], q: '', page: '2' }
  expect(hrefWith('/p', query, { page: undefined })).toBe('/p?list=SOCIAL&list=BONUS')
  expect(hrefWith('/p', {})).toBe('/p')
})
