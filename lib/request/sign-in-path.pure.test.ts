import { expect, it } from 'vitest'
import { localPath, signInPath } from './sign-in-path'

it.each(['/office/earn', '/office/ledger?month=2026-07&page=2', '/counter/0190#lines'])(
  '%s is a page of ours',
  (path) => {
    expect(localPath(path)).toBe(path)
    expect(signInPath(path)).toBe(`/sign-in?next=${encodeURIComponent(path)}`)
  },
)

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
  `/${'a'.repeat(600)}`,
  null,
  undefined,
])('%j leads to the office', (path) => {
  expect(localPath(path)).toBe('/office')
})
