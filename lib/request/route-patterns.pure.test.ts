import { expect, test } from 'vitest'
import { routePatterns } from './route-patterns'

const patternOf = routePatterns([
  { page: '/sign-in', regex: '^/sign\\-in(?:/)?$' },
  { page: '/card/[code]', regex: '^/card/([^/]+?)(?:/)?$' },
  { page: '/office/households/[number]', regex: '^/office/households/([^/]+?)(?:/)?$' },
  { page: '/[village]', regex: '^/([^/]+?)(?:/)?$' },
])

test.each([
  ['/sign-in?next=%2Fpassbook', '/sign-in'],
  ['/card/KC7V2M9PXQ4T8RND', '/card/[code]'],
  ['/office/households/12?find=王秀英', '/office/households/[number]'],
  ['/shifan#red', '/[village]'],
  ['/_next/static/chunks/1.js', '/_next/…'],
  ['/card/KC7V/2M9P', 'none'],
  ['http://elsewhere.example/card/KC7V', 'none'],
])('%s is logged as %s', (path, pattern) => {
  expect(patternOf(path)).toBe(pattern)
})
