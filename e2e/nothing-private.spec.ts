import { demoPassword } from '@/lib/access/demo-sign-ins'
import { unpacked } from '@/lib/exchange/archive'
import { tableNames } from '@/lib/exchange/export-table'
import { importKinds } from '@/lib/exchange/importer'
import { formats } from '@/lib/exchange/write-table'
import { cardCodeOf, cardHashOf, printedCardCode } from '@/lib/households/card-code'
import { done } from '@/lib/shared/result'
import { expectDone } from '@/lib/testing/village'
import { cardCodeOfNumber } from '@/scripts/demo-people'
import { addressOf, type Named, namedInDemo } from '@/scripts/doors/addresses'
import { pagesFor } from '@/scripts/doors/who-may'
import { secretsIn } from '@/scripts/secrets'
import { Visitor } from '@/scripts/visitor'
import { withDatabase } from '@/scripts/with-database'
import type { StoryServer } from './support/story-server'
import { telephoneIn } from './support/telephone'
import { expect, test } from './support/test'

/*
 * What everybody can read is read for what nobody may: full names where the board masks them, the
 * code of a card, a telephone number, a kept password, a key. A passbook is read for the neighbours'
 * names, and all that the office takes out as files for everything but names: a table of households
 * is there to hold them in full. (What the server logs of a day: logs.spec.ts.) The control is a board
 * that shows full names.
 */

/** Every page that is open to everybody, and what those of the board link to. */
const mostPages = 150
const mostUnpacked = 100_000_000
/** `{"alg":"dir"`, as next-auth writes it. */
const beginningOfSession = Buffer.from('{"alg":"dir"').toString('base64url')

let named: Named
/** Full names, by household. */
let names: Map<string, string[]>
/** Of the people of the office, whose names no page that is open to everybody needs. */
let staff: string[]
/** Of cards: as they are printed, read by a scanner, and kept. */
let codes: string[]
/** The secrets of the data folder, and how every kept password and every session begins. */
let keys: string[]

test.beforeAll(async ({ villageOf }, { file }) => {
  const village = await villageOf(file)
  named = await namedInDemo(village.environment)
  const secrets = secretsIn(village.dataFolder)
  keys = ['$argon2', beginningOfSession, ...Object.values(secrets)]
  const key = Buffer.from(secrets.CARD_KEY, 'hex')
  await withDatabase(village.environment, async ({ read }) => {
    const households = await read.household.findMany({ include: { members: true } })
    names = new Map(
      households.map(({ id, headName, members }) => [
        id,
        [...new Set([headName, ...members.map(({ name }) => name)])],
      ]),
    )
    staff = (await read.staff.findMany({ select: { name: true } })).map(({ name }) => name)
    codes = households.flatMap(({ villageId, id: householdId, cardVersion, cardHash }) => {
      const code = cardCodeOf({ villageId, householdId, cardVersion }, key)
      expect(cardHash).toBe(cardHashOf(code))
      return [code, printedCardCode(code), cardHash]
    })
  })
})

test('what hangs for everybody names nobody in full and gives nothing away', async ({
  village,
}) => {
  const pages = await openPages(village)
  expect(pages.size).toBeGreaterThan(20)
  expect(foundIn(pages, [...[...names.values()].flat(), ...staff])).toEqual([])
})

test('what the office takes out as files holds no card, key, password or telephone', async ({
  village,
}) => {
  const manager = new Visitor(village.url)
  await manager.signIn('shuji')
  const files = new Map<string, string>()
  const keep = async (path: string) => files.set(path, textOfFile(await manager.download(path)))
  for (const table of tableNames)
    for (const format of formats) await keep(`/office/exchange/export/${table}.${format}`)
  for (const kind of importKinds) await keep(`/office/exchange/template/${kind.toLowerCase()}`)
  await keep(addressOf('/office/ranking/[period]/picture', named))
  await keep('/api/health')
  expect(foundIn(files, [demoPassword])).toEqual([])
  // the control: whole names are found where a table is about households, and nowhere else
  for (const [path, text] of [...files].filter(([path]) => path.includes('/export/')))
    expect([path, foundIn(new Map([[path, text]]), [...names.values()].flat()).length > 0]).toEqual(
      [path, !/\/(rules|goods|stock)\./.test(path)],
    )
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
    const number = telephoneIn(text)
    return [...secrets, ...(number ? [number] : [])].map((one) => `${path}: ${one}`)
  })
}

/** What stands in a file: of a workbook, which is packed, in all that it holds. */
function textOfFile(bytes: Buffer): string {
  const parts = unpacked(bytes, mostUnpacked) ?? [{ bytes }]
  return parts.map((part) => part.bytes.toString('utf8')).join('\n')
}

/** Page by page from what everybody may open, along the links. */
async function openPages({ url }: StoryServer): Promise<Map<string, string>> {
  const visitor = new Visitor(url)
  const waiting = Object.entries(pagesFor).flatMap(([route, door]) =>
    door === 'everybody' || door === 'card' ? [addressOf(route, named)] : [],
  )
  const pages = new Map<string, string>()
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    if (pages.has(path)) continue
    // an endless row of pages is found out, and no page is passed over in silence
    if (pages.size === mostPages) throw new Error(`more than ${mostPages} pages: ${path}`)
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
