import { cardCodeOfNumber } from '@/scripts/demo-people'
import { addressOf, type Named } from '@/scripts/doors/addresses'
import { pagesOfBuild, routesOfBuild } from '@/scripts/doors/doors-of-build'
import { withServedDoors } from '@/scripts/doors/served-doors'
import { faultIn } from './answer-to-bad-input'
import { badValue, percent, pick } from './bad-values'
import { BookWatch } from './book-watch'
import { complaintIn } from './complaint-in'
import { type FaultsFound, failedTrials } from './outcome'
import { freshSeed, type Random, randomFrom } from './random-numbers'
import type { Beginning } from './server-world'

/** What pages and routes ask an address for, and two that none does. */
const asked = [
  ...['year', 'period', 'month', 'on', 'from', 'until', 'page', 'q', 'list', 'of', 'good', 'to'],
  ...['household', 'line', 'kind', 'show', 'just', 'through', 'into', 'next', 'by', 'group'],
  ...['view', 'what', 'sign', 'only', 'late', 'living', 'checked', 'card', 'code'],
  ...['__proto__', 'x'],
]
/** Not even an encoding. */
const raw = ['%', '%zz', '%u0041', '&&&', '=', 'page=1&page=2', '+', '?', '%00']
/** A longer address is refused by whatever stands in front of a page. */
const mostBytes = 2_000
const table = 'GET /office/exchange/export/[file]'
/** They write by being asked: who took a table out stands in the traces, a scan ends the one before. */
const writing = [table, 'GET /card/[code]']
/** A picture is drawn anew each time, and after each table the book is read anew: a tenth has to do. */
const slow = [table, 'GET /office/ranking/[period]/picture']

/**
 * So many times every route that answers to GET, and `ofPages` times every page, is asked by a spoilt
 * address: with anything where a village, a month or a number stands, and asking for anything. The
 * manager asks, who holds a card too. No answer may be a fault, and none may have written. `harm` is
 * the control: what it writes after each answer has to be found out.
 */
export async function badAddresses({
  times,
  ofPages,
  seed = freshSeed(),
  harm,
  begin,
  onDoor = () => {},
}: {
  times: number
  ofPages: number
  seed?: number
  harm?: (environment: NodeJS.ProcessEnv) => void
  begin: Beginning
  /** Told how many doors are done, and of how many. */
  onDoor?: (done: number, of: number) => void
}): Promise<FaultsFound> {
  const began = performance.now()
  const random = randomFrom(seed)
  const findings: string[] = []
  let tried = 0
  let shown = 0
  await withServedDoors(begin, async (doors) => {
    const routes = (await routesOfBuild(doors.url)).filter((route) => route.startsWith('GET '))
    const asking = [
      ...routes.map((door) => ({
        door,
        left: slow.includes(door) ? Math.ceil(times / 10) : times,
      })),
      ...pagesOfBuild().map((page) => ({ door: `GET ${page}`, left: ofPages })),
    ]
    const code = await cardCodeOfNumber(doors.environment, Number(doors.named.number))
    const named = { ...doors.named, code, file: 'rules.csv' }
    const book = new BookWatch(doors.environment)
    for (const [at, { door, left }] of asking.entries()) {
      const visitor = await doors.manager()
      await visitor.scan(code)
      const before = doors.log().length
      for (const until = tried + left; tried < until; ) {
        tried += 1
        const address = spoiltAddress(door.slice('GET '.length), named, random)
        const answer = await visitor.send('GET', doors.url + address)
        harm?.(doors.environment)
        const { status } = answer
        if (status < 400) shown += 1
        const fault = faultIn(answer)
        if (fault) findings.push(`${tried}: ${address} ${fault}`)
        if (status < 400 && writing.includes(door)) book.mayChange()
        else if (book.hasChanged()) findings.push(`${tried}: written, ${status} ${address}`)
      }
      visitor.close()
      const complaint = complaintIn(doors.log().slice(before))
      if (complaint) findings.push(`${door} log: ${complaint}`)
      onDoor(at + 1, asking.length)
    }
    book.close()
  })
  const durationMs = Math.round(performance.now() - began)
  const covered = `${Math.round((100 * shown) / tried)} % answered, the others refused`
  return { tried, failed: failedTrials(findings), findings, seed, durationMs, covered }
}

function spoiltAddress(route: string, named: Named, random: Random): string {
  const parts = [...route.matchAll(/\[([\w.]+)\]/g)].map(([, part = '']) => part)
  const meant = parts.map((part) => [
    part,
    random(2) === 0 ? spoiltText(random) : (named[part] ?? 'x'),
  ])
  const [path, query] = addressOf(route, { ...named, ...Object.fromEntries(meant) }).split('?')
  const questions = Array.from({ length: random(4) }, () =>
    random(10) === 0 ? pick(raw, random) : `${pick(asked, random)}=${spoiltText(random)}`,
  )
  const all = [...(query && random(2) === 0 ? [query] : []), ...questions]
  return all.length > 0 ? `${path}?${all.join('&')}` : `${path}`
}

function spoiltText(random: Random): string {
  return percent(badValue(random).subarray(0, mostBytes))
}
