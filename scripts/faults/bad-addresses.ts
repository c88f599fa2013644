import { cardCodeOfNumber } from '@/scripts/demo-people'
import { addressOf, type Named } from '@/scripts/doors/addresses'
import { pagesOfBuild, routesOfBuild } from '@/scripts/doors/doors-of-build'
import { type ServedDoors, withServedDoors } from '@/scripts/doors/served-doors'
import type { Visitor } from '@/scripts/visitor'
import { badValue, percent, pick } from './bad-values'
import { BookWatch } from './book-watch'
import { complaintIn } from './complaint-in'
import { type FaultsFound, failedTrials } from './outcome'
import { freshSeed, type Random, randomFrom } from './random-numbers'
import type { Beginning } from './server-world'

/** What pages and routes ask an address for, and two that none does. */
const asked = [
  ...['year', 'period', 'month', 'on', 'from', 'until', 'page', 'q', 'list', 'of', 'good', 'to'],
  ...[
    'household',
    'line',
    'kind',
    'show',
    'just',
    'through',
    'into',
    'next',
    'by',
    'group',
    'view',
  ],
  ...['what', 'sign', 'only', 'late', 'living', 'checked', 'card', 'code', '__proto__', 'x'],
]
/** Not even an encoding. */
const raw = ['%', '%zz', '%u0041', '&&&', '=', 'page=1&page=2', '+', '?', '%00']
/** A longer address is refused by whatever stands in front of a page. */
const mostBytes = 2_000
/** This one writes by being asked: who took a table out stands in the traces. */
const writing = 'GET /office/exchange/export/[file]'
/** A picture is drawn for seconds: a tenth of the others has to do. */
const slow = 'GET /office/ranking/[period]/picture'

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
    const pages = pagesOfBuild().map((page) => `GET ${page}`)
    const book = new BookWatch(doors.environment)
    for (const [at, door] of [...routes, ...pages].entries()) {
      const visitor = await managerWithCard(doors)
      const before = doors.log().length
      const ofRoute = door === slow ? Math.ceil(times / 10) : times
      for (let left = at < routes.length ? ofRoute : ofPages; left > 0; left -= 1) {
        tried += 1
        const address = spoiltAddress(door.slice('GET '.length), doors.named, random)
        const { status, location = '' } = await visitor.send('GET', doors.url + address)
        harm?.(doors.environment)
        if (status < 400) shown += 1
        if (status >= 500 || /[?&](fault|reference)=/.test(location))
          findings.push(`${tried}: ${status} ${address} ${location}`)
        if (status < 400 && door === writing) book.mayChange()
        else if (book.hasChanged()) findings.push(`${tried}: written, ${status} ${address}`)
      }
      visitor.close()
      const complaint = complaintIn(doors.log().slice(before))
      if (complaint) findings.push(`${door} log: ${complaint}`)
      onDoor(at + 1, routes.length + pages.length)
    }
    book.close()
  })
  const durationMs = Math.round(performance.now() - began)
  const covered = `${Math.round((100 * shown) / tried)} % answered, the others refused`
  return { tried, failed: failedTrials(findings), findings, seed, durationMs, covered }
}

async function managerWithCard({ manager, environment, named }: ServedDoors): Promise<Visitor> {
  const visitor = await manager()
  await visitor.scan(await cardCodeOfNumber(environment, Number(named.number)))
  return visitor
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
