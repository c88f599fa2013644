import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { withBenchServer } from './bench-server'
import { median, rounded, secondsOf } from './median'
import { Visitor } from './visitor'

const rounds = 9
const requestsPerRound = 120
const atOnce = 4

const villagerPages = [
  '/',
  '/shifancun/archive',
  '/shifancun/wishes',
  '/shifancun/figures',
  '/passbook',
  '/passbook/2026',
  '/passbook/wishes',
]
const staffPages = [
  '/counter',
  '/office',
  '/office/earn',
  '/office/review',
  '/office/months',
  '/office/ranking',
  '/office/households',
  '/office/rules',
  '/office/windows',
  '/office/goods',
  '/office/ledger',
  '/office/staff',
]

/** How fast the passbook is beside an empty page of the same build, and how much script pages carry. */
export async function pageFigures() {
  return withBenchServer(async ({ url, cardCode }) => {
    const villager = new Visitor(url)
    const manager = new Visitor(url)
    await villager.scan(cardCode)
    await manager.signIn('shuji')
    const speed = await passbookVsEmpty(villager)
    const scripts = [await scriptOf(villager, '/passbook/empty', '(framework)')]
    for (const route of villagerPages) scripts.push(await scriptOf(villager, route))
    for (const route of staffPages) scripts.push(await scriptOf(manager, route))
    scripts.push(await scriptOf(manager, '/counter?q=12', '/counter/[basketId]'))
    const sheet = await linkOn(manager, '/office/earn', /\/office\/earn\/[0-9a-f-]{36}/)
    scripts.push(await scriptOf(manager, sheet, '/office/earn/[ruleId]'))
    const pages = []
    for (const route of villagerPages) pages.push(await bytesOf(villager, route))
    villager.close()
    manager.close()
    return [speed, ...scripts, ...pages]
  })
}

async function passbookVsEmpty(villager: Visitor) {
  const rate = async (path: string) =>
    requestsPerRound / (await secondsOf(() => loadTogether(villager, path)))
  await rate('/passbook')
  await rate('/passbook/empty')
  const rates = { passbook: [] as number[], empty: [] as number[], ratio: [] as number[] }
  for (let round = 0; round < rounds; round += 1) {
    const passbook = await rate('/passbook')
    const empty = await rate('/passbook/empty')
    rates.passbook.push(passbook)
    rates.empty.push(empty)
    rates.ratio.push(passbook / empty)
  }
  return {
    figure: 'passbook_vs_empty',
    ratio: rounded(median(rates.ratio)),
    passbook_per_s: Math.round(median(rates.passbook)),
    empty_per_s: Math.round(median(rates.empty)),
    rounds,
    aim: '>= 0.5',
  }
}

async function loadTogether(visitor: Visitor, path: string): Promise<void> {
  const one = async () => {
    for (let loaded = 0; loaded < requestsPerRound / atOnce; loaded += 1) await visitor.load(path)
  }
  await Promise.all(Array.from({ length: atOnce }, one))
}

/** The script a page asks for, each file gzipped, in bytes. */
async function scriptOf(visitor: Visitor, path: string, route = path) {
  return { figure: 'js_gz_bytes', route, bytes: gzipped(scriptsIn(await pageOf(visitor, path))) }
}

/**
 * What a villager's phone loads: the page, its styles and scripts, gzipped, and how many requests that
 * is. The second time the files of the build are kept (they never change under their names), and
 * only the page itself comes again. Pictures of goods are left out: the demo has none.
 */
async function bytesOf(visitor: Visitor, route: string) {
  const text = await pageOf(visitor, route)
  const styles = [...text.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*>/g)]
  const files = new Set([...scriptsIn(text), ...styles.flatMap(([tag]) => fileIn(tag))])
  const page = gzipSync(text).length
  return {
    figure: 'page_bytes',
    route,
    first_bytes: page + gzipped(files),
    first_requests: 1 + files.size,
    second_bytes: page,
    second_requests: 1,
  }
}

async function pageOf(visitor: Visitor, path: string): Promise<string> {
  const { status, text } = await visitor.get(path)
  if (status !== 200) throw new Error(`${path} answered ${status}`)
  return text
}

function scriptsIn(page: string): Set<string> {
  // What is marked noModule is for browsers that know no modules; the others do not load it.
  const scripts = [...page.matchAll(/<script\b[^>]*>/g)].filter(([tag]) => !/nomodule/i.test(tag))
  return new Set(scripts.flatMap(([tag]) => fileIn(tag)))
}

/** The file of the build that an element asks for. */
function fileIn(tag: string): string[] {
  return /(?:src|href)="\/_next\/([^"?]+)/.exec(tag)?.slice(1) ?? []
}

function gzipped(files: ReadonlySet<string>): number {
  let bytes = 0
  for (const file of files) bytes += gzipSync(readFileSync(`.next/bench/${file}`)).length
  return bytes
}

async function linkOn(visitor: Visitor, path: string, pattern: RegExp): Promise<string> {
  const link = pattern.exec((await visitor.get(path)).text)?.[0]
  if (!link) throw new Error(`${path} has no link like ${pattern}`)
  return link
}
