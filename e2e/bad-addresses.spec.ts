import { badAddresses } from '@/scripts/faults/bad-addresses'
import { renameGoods } from '@/scripts/faults/rename-goods'
import { Visitor } from '@/scripts/visitor'
import { copyOfTemplate } from './support/template'
import { expect, test } from './support/test'

/*
 * Anybody can write anything into an address. Whatever stands where a page has a village, a month or
 * a number, and whatever is asked for besides: no answer is a fault, and the server goes on.
 */

const begin = async () => copyOfTemplate()

test('no address, however strange, is answered with a fault, and none writes', async () => {
  const { findings, seed, tried, covered } = await badAddresses({ times: 30, ofPages: 8, begin })
  console.log(`${tried} spoilt addresses, ${covered}, seed ${seed}`)
  expect(findings, `seed ${seed}`).toEqual([])
})

test('control: somebody who writes after each answer is found out', async () => {
  const { failed } = await badAddresses({ times: 1, ofPages: 1, seed: 1, harm: renameGoods, begin })
  expect(failed).toBeGreaterThan(50)
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
