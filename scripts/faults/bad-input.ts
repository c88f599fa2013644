import { newId } from '@/lib/shared/id'
import { cardCodeOfNumber } from '@/scripts/demo-people'
import { addressOf } from '@/scripts/doors/addresses'
import { actionsOfBuild, type BuiltAction } from '@/scripts/doors/doors-of-build'
import { everyField, type Fields, knownForms } from '@/scripts/doors/known-forms'
import { type ServedDoors, withServedDoors } from '@/scripts/doors/served-doors'
import { routesFor } from '@/scripts/doors/who-may'
import { type Answered, Visitor } from '@/scripts/visitor'
import { cameTo } from './answer-to-bad-input'
import { multipart, multipartType, pick, type SentFields, spoilt, urlEncoded } from './bad-values'
import { BookWatch } from './book-watch'
import { complaintIn } from './complaint-in'
import { type FaultsFound, failedTrials } from './outcome'
import { freshSeed, type Random, randomFrom } from './random-numbers'
import type { Beginning } from './server-world'

export interface BadInputFound extends FaultsFound {
  /** Sent so little amiss that it was carried out. */
  carriedOut: number
}

/**
 * A backup and an audit take seconds, whatever is sent with the wish for one, and each table a process
 * of its own: so many of all forms go there.
 */
const slowDoors: Record<string, (times: number) => number> = {
  'office/backups backUp': () => 1,
  'office auditBook': () => 1,
  'POST /office/exchange/upload': (times) => Math.ceil(times / 10),
}
/** Then another one is served: what was carried out makes its pages longer and slower. */
const formsToOneVillage = 20_000
const mostShown = 300

/**
 * So many times every server action and every route that takes a form gets one of its own forms,
 * spoilt: fields left out, repeated, too long, no text, of other types, with names that reach into
 * prototypes; actions also as no page calls them. No answer may be a fault, and where the answer is
 * a refusal it has to say something to a person and nothing may have been written; an action says at
 * which field. `harm` is the control: what it writes after each answer has to be found out.
 */
export async function badInput({
  times,
  seed = freshSeed(),
  harm,
  begin,
  villages = 1,
  onDoor = () => {},
}: {
  times: number
  seed?: number
  harm?: (environment: NodeJS.ProcessEnv) => void
  begin: Beginning
  /** So many are served at once and share the doors: nearly all the time a server is at work. */
  villages?: number
  /** Told how many doors are done, and of how many. */
  onDoor?: (done: number, of: number) => void
}): Promise<BadInputFound> {
  const began = performance.now()
  const found: DoorFound[] = []
  let taken = 0
  /** Whether doors are left. */
  const serveOne = () =>
    withServedDoors(begin, async (doors) => {
      // the slowest is a route, and the others have work beside it
      const targets = [...(await routeDoors(doors)), ...(await actionDoors(doors))]
      const book = new BookWatch(doors.environment)
      for (let sentHere = 0; sentHere < formsToOneVillage; sentHere += times) {
        const at = taken++
        const door = targets[at]
        if (!door) break
        const afterEach = () => harm?.(doors.environment)
        const before = doors.log().length
        const came = await tryDoor(door, { times, random: randomFrom(seed + at), book, afterEach })
        const complaint = complaintIn(doors.log().slice(before))
        if (complaint) came.findings.push(`${door.name} log: ${complaint}`)
        found.push(came)
        onDoor(found.length, targets.length)
      }
      book.close()
      return taken < targets.length
    })
  const serve = async () => {
    while (await serveOne());
  }
  await Promise.all(Array.from({ length: villages }, serve))
  const sum = (figures: number[]) => figures.reduce((all, one) => all + one, 0)
  const findings = found.flatMap((door) => door.findings)
  return {
    tried: sum(found.map(({ tried }) => tried)),
    carriedOut: sum(found.map(({ carriedOut }) => carriedOut)),
    failed: failedTrials(findings),
    findings,
    seed,
    durationMs: Math.round(performance.now() - began),
  }
}

interface DoorFound {
  tried: number
  carriedOut: number
  findings: string[]
}

interface Trying {
  times: number
  random: Random
  book: BookWatch
  afterEach: () => void
}

async function tryDoor(
  { name, fields, visitor: enter, send }: SpoiltDoor,
  { times, random, book, afterEach }: Trying,
): Promise<DoorFound> {
  const found: DoorFound = { tried: 0, carriedOut: 0, findings: [] }
  const visitor = await enter()
  const enough = slowDoors[name]?.(times) ?? times
  while (found.tried < enough) {
    found.tried += 1
    const sent = spoilt(fields, random)
    const answer = await send(visitor, sent, random)
    afterEach()
    const came = cameTo(answer, { written: () => book.hasChanged(), door: name })
    book.mayChange()
    if (came.to === 'done') found.carriedOut += 1
    if (came.to === 'wrong')
      found.findings.push(`${name} ${found.tried}: ${came.how} · ${shown(sent)}`)
  }
  visitor.close()
  return found
}

interface SpoiltDoor {
  name: string
  fields: Fields
  visitor: () => Promise<Visitor>
  send: (visitor: Visitor, sent: SentFields, random: Random) => Promise<Answered>
}

async function actionDoors(doors: ServedDoors): Promise<SpoiltDoor[]> {
  const manager = await doors.manager()
  const known = await knownForms(manager, doors.named)
  manager.close()
  const unknown = everyField(known)
  return actionsOfBuild().map((action) => ({
    name: action.name,
    fields: known.get(action.id) ?? unknown,
    visitor: doors.manager,
    send: (visitor, sent, random) =>
      sendToAction(visitor, action, addressOf(action.page, doors.named), { sent, random }),
  }))
}

/** Now and then not as a page calls it: with another state before, or without a form. */
function sendToAction(
  visitor: Visitor,
  { id }: BuiltAction,
  path: string,
  { sent, random }: { sent: SentFields; random: Random },
): Promise<Answered> {
  const states = [
    '{"refusals":[],"values":{},"attempt":0}',
    'null',
    '"x"',
    '{"attempt":"x"}',
    '[]',
    '{"__proto__":{"attempt":1}}',
    '{"attempt":1e400}',
  ]
  const state = random(4) === 0 ? pick(states, random) : states[0]
  const called =
    random(20) === 0
      ? pick(['[]', `[${state}]`, `[${state},"x"]`, `[${state},{}]`], random)
      : `[${state},"$K1"]`
  if (random(100) === 0) {
    // as a browser without a script, to an action that is not the one of this form: the whole page
    // is drawn anew, and shows nothing of what was sent. Rarely, since drawing takes long
    const body = multipart([...sent, [`$ACTION_ID_${id}`, Buffer.from('')]])
    return visitor.send('POST', path, { 'content-type': multipartType, origin: visitor.url }, body)
  }
  const body = multipart([
    ...sent.map(([name, value]): [string, Buffer] => [`1_${name}`, value]),
    ['0', Buffer.from(called)],
  ])
  const headers = { 'content-type': multipartType, 'next-action': id, origin: visitor.url }
  return visitor.send('POST', path, headers, body)
}

/** What each route takes when nothing is amiss. */
async function routeDoors({
  url,
  environment,
  named,
  manager,
}: ServedDoors): Promise<SpoiltDoor[]> {
  const code = await cardCodeOfNumber(environment, Number(named.number))
  const fields: Record<string, Fields> = {
    '/counter/[basketId]/hand-over': [
      ['household', named.householdId ?? ''],
      ['shownTotal', '5'],
      ['collector', '户主'],
      [`quantity.${named.goodId}`, '1'],
    ],
    '/office/exchange/upload': [
      ['kind', 'HOUSEHOLDS'],
      ['importId', newId()],
      ['pasted', '户号\t户主姓名\n901\t张三'],
    ],
    '/passbook/doubt/[seq]/raise': [
      ['entryId', newId()],
      ['text', '那天我家没去。'],
    ],
    '/passbook/wishes/say': [
      ['kind', 'GOOD'],
      ['goodName', '热水壶'],
      ['text', '冬天用'],
      ['mayShow', 'on'],
    ],
    '/photos': [
      ['of', 'goodId'],
      ['id', named.goodId ?? ''],
      ['photo', 'no picture'],
    ],
    '/api/auth/[...nextauth]': [
      ['csrfToken', 'x'],
      ['signInName', 'shuji'],
      ['password', 'x'],
      ['json', 'true'],
    ],
  }
  const posted = Object.keys(routesFor).filter((route) => route.startsWith('POST '))
  return posted.map((route) => {
    const path = route.slice('POST '.length)
    return {
      name: route,
      fields: fields[path] ?? [['to', 'en']],
      visitor: async () => {
        if (!path.startsWith('/passbook')) return manager()
        const visitor = new Visitor(url)
        await visitor.scan(code)
        return visitor
      },
      send: (visitor, sent, random) => {
        const auth = pick(
          ['signin', 'callback/credentials', 'signout', 'session', '__proto__'],
          random,
        )
        const address = addressOf(path, { ...named, '...nextauth': auth, basketId: newId() })
        const asMultipart =
          ['/photos', '/office/exchange/upload'].includes(path) !== (random(10) === 0)
        const headers = {
          'content-type': asMultipart ? multipartType : 'application/x-www-form-urlencoded',
          origin: url,
        }
        const body = asMultipart ? multipart(sent) : urlEncoded(sent)
        const query = /^\/(lang|type-size)$/.test(path)
          ? `?${urlEncoded(sent).toString().slice(0, 2_000)}`
          : ''
        return visitor.send('POST', address + query, headers, body)
      },
    }
  })
}

function shown(sent: SentFields): string {
  const text = sent
    .map(([name, value]) => `${name}=${value.toString('utf8').slice(0, 60)}`)
    .join('&')
  return JSON.stringify(text.slice(0, mostShown))
}
