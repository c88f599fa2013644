import { expect, it } from 'vitest'
import { withoutEndlessQuery } from './endless-query'

it('leaves every address of ours as it is', () => {
  const basket = Array.from({ length: 300 }, (_, good) => `quantity.${good}=1`).join('&')
  for (const url of ['/', '/office/ledger?page=2&q=毛巾', '/?a=b?c', `/counter/x?${basket}`])
    expect(withoutEndlessQuery(url)).toBe(url)
})

it('and takes a query without end away', () => {
  expect(withoutEndlessQuery(`/sign-in?${'a&'.repeat(7_500)}`)).toBe('/sign-in')
  expect(withoutEndlessQuery(`/sign-in?a?${'&'.repeat(7_500)}`)).toBe('/sign-in')
})
