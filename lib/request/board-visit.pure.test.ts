import { expect, it } from 'vitest'
import { boardVisitOf } from './board-visit'

function visitOf(path: string, { method = 'GET', search = '', headers = {}, cookies = {} } = {}) {
  return boardVisitOf({
    method,
    path,
    search,
    headers: new Headers(headers),
    cookies: new Map(Object.entries(cookies)),
  })
}

const usual = 'lang=zh-CN; type=usual'

it.each(['/shifancun', '/shifancun/months/2026-Q2', '/no-such-village'])(
  '%s is a board’s page for everybody',
  (path) => {
    expect(visitOf(path)).toEqual({ path, cookie: usual })
    expect(visitOf(path, { cookies: { passbook: 'a card' } })).toEqual({ path, cookie: usual })
  },
)

it.each(['/office', '/office/ledger', '/passbook', '/counter', '/sign-in', '/card/X', '/photos/1'])(
  '%s is not',
  (path) => expect(visitOf(path)).toBeUndefined(),
)

it.each(['/%E5%BC%A0', '/Shifancun', '/1', '/_next/data', '/icon.svg', '//evil.example'])(
  '%s names no village',
  (path) => expect(visitOf(path)).toBeUndefined(),
)

it('the bare address is one only without a person or a card, whose village it shows', () => {
  expect(visitOf('/')).toEqual({ path: '/', cookie: usual })
  expect(visitOf('/', { cookies: { lang: 'en', type: 'larger' } })).toEqual({
    path: '/',
    cookie: 'lang=en; type=larger',
  })
  expect(visitOf('/', { cookies: { passbook: 'a card' } })).toBeUndefined()
})

it('of cookies only language and size are passed on, and only ones there are', () => {
  const cookies = { lang: 'xx; other=1', type: '"', session: 'secret' }
  expect(visitOf('/shifancun', { cookies })).toEqual({ path: '/shifancun', cookie: usual })
})

it('is read, and read as a page: no form, no data for a script, no endless query', () => {
  expect(visitOf('/shifancun', { method: 'POST' })).toBeUndefined()
  expect(visitOf('/shifancun', { headers: { rsc: '1' } })).toBeUndefined()
  expect(visitOf('/shifancun', { search: '?page=2' })?.path).toBe('/shifancun?page=2')
  expect(visitOf('/shifancun', { search: `?${'x'.repeat(60)}` })).toBeUndefined()
})
