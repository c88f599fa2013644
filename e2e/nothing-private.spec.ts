import { cardCodeOf } from '@/lib/households/card-code'
import { done } from '@/lib/shared/result'
import { expectDone } from '@/lib/testing/village'
import { cardCodeOfNumber } from '@/scripts/demo-people'
import { addressOf, type Named, namedInDemo } from '@/scripts/doors/addresses'
import { pagesFor } from '@/scripts/doors/who-may'
import { Visitor } from '@/scripts/visitor'
import { withDatabase } from '@/scripts/with-database'
import type { StoryServer } from './support/story-server'
import { expect, test } from './support/test'

/*
 * What everybody can read is read for what nobody may: full names where the board masks them, the
 * code of a card, a telephone number, a kept password, a key. A passbook is read for the neighbours' names.
 * (What the server logs of a day: logs.spec.ts.) The control is a board that shows full names.
 */

test.setTimeout(120_000)

/** Every page that is open to everybody, and what those of the board link to. */
const mostPages = 150
const telephone = /(?<![\d.-])1[3-9]\d{9}(?!\d)/
/** Seals and ids: by chance some hold eleven digits in a row that could be a telephone's. */
const drawn = /\b(?:[0-9a-f]{64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\b/g

let named: Named
/** Full names, by household. */
let names: Map<string, string[]>
let codes: string[]
/** The secrets of the data folder, and how every kept password begins. */
let keys: string[]

test.beforeAll(async ({ villageOf }, { file }) => {
  const village = await villageOf(file)
  named = await namedInDemo(village.environment)
  const { NEXTAUTH_SECRET = '', CARD_KEY = '' } = village.environment
  keys = ['$argon2', NEXTAUTH_SECRET, CARD_KEY].filter((one) => one !== '')
  const key = Buffer.from(village.environment.CARD_KEY ?? '', 'hex')
  await withDatabase(village.environment, async ({ read }) => {
    const households = await read.household.findMany({ include: { members: true } })
    names = new Map(
      households.map(({ id, headName, members }) => [
        id,
        [...new Set([headName, ...members.map(({ name }) => name)])],
      ]),
    )
    codes = households.map(({ villageId, id: householdId, cardVersion }) =>
      cardCodeOf({ villageId, householdId, cardVersion }, key),
    )
  })
})

test('what hangs for everybody names nobody in full and gives nothing away', async ({
  village,
}) => {
  const pages = await openPages(village)
  expect(pages.size).toBeGreaterThan(20)
  expect(foundIn(pages, [...names.values()].flat())).toEqual([])
})

test('control: a board that shows full names is found out', async ({ village }) => {
  await showNames(village, 'FULL')
  const found = foundIn(await openPages(village), [...names.values()].flat())
  expect(found.length).toBeGreaterThan(20)
  await showNames(village, 'MASKED')
})

test('a passbook is about one household', async ({ village }) => {
  const household = new Visitor(village.url)
  const code = await cardCodeOfNumber(village.environment, Number(named.number))
  await household.scan(code)
  const own = names.get(named.householdId ?? '') ?? []
  const others = [...names.values()].flat().filter((name) => !own.includes(name))
  const pages = new Map<string, string>()
  for (const route of Object.keys(pagesFor).filter((one) => one.startsWith('/passbook'))) {
    const address = addressOf(route, named)
    pages.set(address, (await household.get(address)).text)
  }
  // the control: its own name does stand there
  expect(foundIn(pages, own)).not.toEqual([])
  expect(foundIn(pages, others)).toEqual([])
})

function foundIn(pages: ReadonlyMap<string, string>, private_: readonly string[]): string[] {
  return [...pages].flatMap(([path, html]) => {
    const text = html.replace(/<style\b[\s\S]*?<\/style>/g, '')
    const secrets = [...private_, ...codes, ...keys].filter((one) => text.includes(one))
    const number = telephone.exec(text.replace(drawn, ''))?.[0]
    return [...secrets, ...(number ? [number] : [])].map((one) => `${path}: ${one}`)
  })
}

/** Page by page from what everybody may open, along the links. */
async function openPages({ url }: StoryServer): Promise<Map<string, string>> {
  const visitor = new Visitor(url)
  const waiting = Object.entries(pagesFor).flatMap(([route, door]) =>
    door === 'everybody' || door === 'card' ? [addressOf(route, named)] : [],
  )
  const pages = new Map<string, string>()
  for (let path = waiting.shift(); path && pages.size < mostPages; path = waiting.shift()) {
    if (pages.has(path)) continue
    const { text } = await visitor.get(path)
    pages.set(path, text)
    for (const [, href = ''] of text.matchAll(/<a\b[^>]*href="(\/[^"#]*)/g))
      waiting.push(href.replaceAll('&amp;', '&'))
  }
  visitor.close()
  return pages
}

async function showNames({ environment }: StoryServer, boardNames: 'FULL' | 'MASKED') {
  await withDatabase(environment, async ({ write }) =>
    expectDone(
      await write(async (tx) => {
        await tx.village.updateMany({ data: { boardNames } })
        return done(null)
      }),
    ),
  )
}
