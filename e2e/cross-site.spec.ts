import { newId } from '@/lib/shared/id'
import { addressOf, type Named, namedInDemo } from '@/scripts/doors/addresses'
import { bookDigest } from '@/scripts/doors/book-digest'
import { callAction } from '@/scripts/doors/call-action'
import { actionsOfBuild, routesOfBuild } from '@/scripts/doors/doors-of-build'
import { Visitor } from '@/scripts/visitor'
import { expect, test } from './support/test'

/*
 * What another site can have a signed-in person's browser send: every action and every route that
 * takes a form answers 403, and nothing is written. So does the one page whose reading is noted: a
 * table that is taken out. The control sends the same from our own page.
 */

const table = '/office/exchange/export/rules.csv'
const foreign = 'https://evil.example'
const from: Record<string, (own: string) => Record<string, string>> = {
  'no Origin at all': () => ({}),
  'a foreign Origin': () => ({ origin: foreign }),
  'a foreign Origin and the same X-Forwarded-Host': () => ({
    ...{ origin: foreign, 'x-forwarded-host': 'evil.example' },
  }),
  'Origin null, from a sandboxed frame': () => ({ origin: 'null' }),
  'our Origin, from another site': (own) => ({ origin: own, 'sec-fetch-site': 'cross-site' }),
  'our Origin, from a sister site': (own) => ({ origin: own, 'sec-fetch-site': 'same-site' }),
  'a foreign Referer alone': () => ({ referer: `${foreign}/page` }),
  'another port of this computer': () => ({ origin: 'http://127.0.0.1:1' }),
  'an Origin that is no address': () => ({ origin: 'http://' }),
}

let named: Named
let manager: Visitor

test.beforeAll(async ({ villageOf }, { file }) => {
  const village = await villageOf(file)
  named = await namedInDemo(village.environment)
  manager = new Visitor(village.url)
  await manager.signIn('shuji')
})

for (const [how, headersFor] of Object.entries(from))
  test(`${how}: refused`, async ({ village }) => {
    const before = bookDigest(village.environment)
    const headers = headersFor(village.url)
    const letIn: string[] = []
    for (const action of actionsOfBuild()) {
      const path = addressOf(action.page, named)
      const { status } = await callAction(manager, action, path, { headers })
      if (status !== 403) letIn.push(`${action.name}: ${status}`)
    }
    const routes = await routesOfBuild(village.url)
    for (const route of routes.filter((one) => one.startsWith('POST '))) {
      const path = addressOf(route.slice('POST '.length), { ...named, '...nextauth': 'signout' })
      const { status } = await manager.post(path, new URLSearchParams(), headers)
      if (status !== 403) letIn.push(`${route}: ${status}`)
    }
    expect(letIn).toEqual([])
    // a form that would be carried out
    expect((await addGood(headers)).status).toBe(403)
    expect(bookDigest(village.environment)).toBe(before)
  })

test('the same from our own page is carried out', async ({ village }) => {
  const before = bookDigest(village.environment)
  const ours: Record<string, string>[] = [
    { origin: village.url },
    { referer: `${village.url}/office/goods/add` },
    { origin: village.url, 'sec-fetch-site': 'same-origin' },
  ]
  for (const headers of ours) expect((await addGood(headers)).status).toBe(303)
  expect(bookDigest(village.environment)).not.toBe(before)
})

test('a table is handed to no other site, and its asking is not noted', async ({ village }) => {
  const before = bookDigest(village.environment)
  const { 'no Origin at all': _, ...foreignOnes } = from
  for (const [how, headersFor] of Object.entries(foreignOnes))
    for (const method of ['GET', 'HEAD']) {
      const { status } = await manager.send(method, table, headersFor(village.url))
      expect([how, method, status]).toEqual([how, method, 403])
    }
  expect(bookDigest(village.environment)).toBe(before)
})

test('asking what a table is takes nothing out', async ({ village }) => {
  const before = bookDigest(village.environment)
  const { status, headers } = await manager.send('HEAD', table)
  expect([status, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8'])
  expect(bookDigest(village.environment)).toBe(before)
})

test('from our own page, typed or kept as a bookmark it is, and that is noted', async ({
  village,
}) => {
  const ways: Record<string, string>[] = [
    { 'sec-fetch-site': 'same-origin', referer: `${village.url}/office/exchange` },
    { referer: `${village.url}/office/exchange` },
    { 'sec-fetch-site': 'none' },
    {},
  ]
  for (const headers of ways) {
    const before = bookDigest(village.environment)
    const { status, text } = await manager.send('GET', table, headers)
    expect([status, text]).toEqual([200, expect.stringContaining('村庄清洁')])
    expect(bookDigest(village.environment)).not.toBe(before)
  }
})

async function addGood(headers: Record<string, string>) {
  const form = await manager.formOn('/office/goods/add', 'points')
  form.set('name', newId())
  form.set('unit', '条')
  form.set('points', '9')
  form.set('stock', '3')
  return manager.post('/office/goods/add', form, headers)
}
