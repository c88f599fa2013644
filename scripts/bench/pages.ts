import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { Visitor } from '../visitor'
import { withBenchServer } from './bench-server'
import { lighthouseFigures } from './lighthouse'
import { sideBySide } from './side-by-side'

const villagerPages = [
  '/shifancun',
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

/** How fast the villagers' pages are beside pages of the same build, what pages carry, what Lighthouse says. */
export async function pageFigures() {
  return withBenchServer(async (server) => {
    const { url, cardCode } = server
    const villager = new Visitor(url)
    const manager = new Visitor(url)
    await villager.scan(cardCode)
    await manager.signIn('shuji')
    const passer = new Visitor(url)
    const speeds = [await passbookVsEmpty(villager), await boardVsStatic(passer)]
    const scripts = [await scriptOf(villager, '/passbook/empty', '(framework)')]
    for (const route of villagerPages) scripts.push(await scriptOf(villager, route))
    for (const route of staffPages) scripts.push(await scriptOf(manager, route))
    scripts.push(await scriptOf(manager, '/counter?q=12', '/counter/[basketId]'))
    const sheet = await linkOn(manager, '/office/earn', /\/office\/earn\/[0-9a-f-]{36}/)
    scripts.push(await scriptOf(manager, sheet, '/office/earn/[ruleId]'))
    const pages = []
    for (const route of villagerPages) pages.push(await bytesOf(villager, route))
    passer.close()
    villager.close()
    manager.close()
    return [...speeds, ...scripts, ...pages, ...(await lighthouseFigures(server))]
  })
}

async function passbookVsEmpty(villager: Visitor) {
  const compared = await sideBySide(villager, '/passbook', '/passbook/empty')
  return {
    figure: 'passbook_vs_empty',
    ratio: compared.ratio,
    passbook_per_s: compared.ownPerSecond,
    empty_per_s: compared.otherPerSecond,
    rounds: compared.rounds,
    aim: '>= 0.5',
  }
}

/** By somebody without a card or a sign-in, as most who read it. */
async function boardVsStatic(passer: Visitor) {
  const compared = await sideBySide(passer, '/shifancun', '/static/shifancun')
  return {
    figure: 'board_vs_static',
    ratio: compared.ratio,
    board_per_s: compared.ownPerSecond,
    static_per_s: compared.otherPerSecond,
    rounds: compared.rounds,
    aim: '>= 0.7',
  }
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
