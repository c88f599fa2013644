import { cardCodeOfNumber } from '@/scripts/demo-people'
import { addressOf, type Named, namedInDemo } from '@/scripts/doors/addresses'
import { pagesOfBuild, routesOfBuild } from '@/scripts/doors/doors-of-build'
import { Visitor } from '@/scripts/visitor'
import { expect, test } from './support/test'

/*
 * Anybody can write anything into an address. Whatever stands where a page has a village, a month or
 * a number, and whatever is asked for besides: no answer is a fault, and the server goes on.
 */

const inPlace = ['9999', '9999-Q4', '9999-12', '-1', '__proto__', '%00', '%F0%9F%98%80'.repeat(99)]
const askedFor = ['9999', '9999-12', '9999-12-31', '%00']

const asked = ['year', 'period', 'month', 'on', 'from', 'until', 'page', 'q', 'list', 'of', 'good']

let named: Named
let visitor: Visitor

test.beforeAll(async ({ villageOf }, { file }) => {
  const { url, environment } = await villageOf(file)
  named = await namedInDemo(environment)
  visitor = new Visitor(url)
  await visitor.signIn('shuji')
  await visitor.scan(await cardCodeOfNumber(environment, Number(named.number)))
})

test('no address of a page, however strange, is answered with a fault', async ({ village }) => {
  const routes = (await routesOfBuild(village.url))
    .filter((route) => route.startsWith('GET '))
    .map((route) => route.slice('GET '.length))
  const faults: string[] = []
  const ask = async (address: string) => {
    const { status } = await visitor.send('GET', address)
    if (status >= 500) faults.push(`${status} ${address}`)
  }
  for (const route of [...pagesOfBuild(), ...routes]) {
    const parts = [...route.matchAll(/\[([\w.]+)\]/g)].map(([, part = '']) => part)
    const usual = Object.fromEntries(parts.map((part) => [part, named[part] ?? 'x']))
    for (const part of parts)
      for (const text of inPlace) await ask(addressOf(route, { ...named, ...usual, [part]: text }))
    const [path] = addressOf(route, { ...named, ...usual }).split('?')
    for (const text of askedFor)
      await ask(`${path}?${asked.map((name) => `${name}=${text}`).join('&')}`)
  }
  expect(faults).toEqual([])
  expect(village.log()).not.toContain('fault')
})

test('no address leads to a file of the program or of the book', async ({ village }) => {
  const stranger = new Visitor(village.url)
  const files = ['.git/config', '.env', 'package.json', 'village.db', 'data/secrets.json']
  for (const file of files)
    for (const way of ['/', '/../', '/_next/../', '/_next/static/..%2f..%2f', '/photos/..%2f'])
      expect([way + file, (await stranger.send('GET', way + file)).status]).toEqual([
        way + file,
        404,
      ])
})

test('an address that asks without end is read without what it asks for', async ({ village }) => {
  const page = async (query: string) =>
    (await new Visitor(village.url).send('GET', `/sign-in?next=/office/ledger${query}`)).text
  expect(await page('&a&a')).toContain('value="/office/ledger"')
  expect(await page('&a'.repeat(7_000))).toContain('value="/office"')
})
