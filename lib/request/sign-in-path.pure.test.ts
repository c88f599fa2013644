import { expect, it } from 'vitest'
import { localPath, longestPath, signInPath } from './sign-in-path'

it.each(['/office/earn', '/office/ledger?month=2026-07&page=2', '/counter/0190#lines'])(
  '%s is a page of ours',
  (path) => {
    expect(localPath(path)).toBe(path)
    expect(signInPath(path)).toBe(`/sign-in?next=${encodeURIComponent(path)}`)
  },
)

it('a full basket is a page of ours', () => {
  const basket = `/counter/0190?${'quantity.01999d7f-7500-7deb-aae2-90c303819567=1&'.repeat(30)}`
  expect(localPath(basket)).toBe(basket)
})

it.each([
  '',
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/%5C/../\\evil.example',
  '/..//evil.example',
  '/.//evil.example/office',
  '/%2e%2e//evil.example',
  '/office/..//../.%2E//evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  'javascript:alert(1)',
  'office',
  '/sign-in?next=/sign-in',
  '/sign-out',
  `/${'a'.repeat(longestPath)}`,
  null,
  undefined,
])('%j leads to the office', (path) => {
  expect(localPath(path)).toBe('/office')
})
