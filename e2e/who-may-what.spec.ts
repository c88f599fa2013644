import { type Deed, mayDo } from '@/lib/access/deeds'
import { tableNames } from '@/lib/exchange/export-table'
import { mayBringInSome } from '@/lib/exchange/importers'
import { mayAddSome } from '@/lib/photos/photo-subjects'
import { newId } from '@/lib/shared/id'
import { addressOf, type Named, namedInDemo } from '@/scripts/doors/addresses'
import { bookDigest } from '@/scripts/doors/book-digest'
import { callAction } from '@/scripts/doors/call-action'
import {
  actionsOfBuild,
  type BuiltAction,
  pagesOfBuild,
  routesOfBuild,
} from '@/scripts/doors/doors-of-build'
import { everyField, knownForms } from '@/scripts/doors/known-forms'
import {
  actionsFor,
  type Door,
  importsFor,
  pagesFor,
  photosFor,
  routesFor,
  tablesFor,
} from '@/scripts/doors/who-may'
import type { Answered, Visitor } from '@/scripts/visitor'
import { withDatabase } from '@/scripts/with-database'
import { type Caller, everyCaller } from './support/every-caller'
import { mark } from './support/mark-names'
import { photo } from './support/photo'
import type { StoryServer } from './support/story-server'
import { expect, test } from './support/test'

/*
 * Every page, route and server action of the build, tried by everybody: each role alone, nobody, a
 * session that is too old, one that was ended, one that was signed out of, somebody who has retired,
 * a card that was replaced, and everybody of a neighbouring village in the same database. Requests
 * alone, no browser.
 */

let named: Named
let callers: Caller[]
let neighbour: Visitor
/** The village whose doors are tried. */
let villageId: string
let headName: string
let world: StoryServer
const actions = actionsOfBuild()

test.beforeAll(async ({ villageOf }, { file }) => {
  world = await villageOf(file)
  named = await namedInDemo(world.environment)
  ;({ callers, neighbour, villageId, headName } = await everyCaller(world, Number(named.number)))
  named.photoId = await photoOfMeeting()
})

test('every door of the build has its row, and no row is left without a door', async () => {
  expect(pagesOfBuild()).toEqual(Object.keys(pagesFor).sort())
  expect(await routesOfBuild(world.url)).toEqual(Object.keys(routesFor).sort())
  const byName = (a: string, b: string) => a.localeCompare(b)
  expect(actions.map(({ name }) => name)).toEqual(Object.keys(actionsFor).sort(byName))
})

test('a page opens to those it is for, and to nobody else', async () => {
  const wrong = await complaints(Object.entries(pagesFor), async (caller, [route, door]) => {
    const address = addressOf(route, named)
    const answer = await caller.visitor.send('GET', address)
    if (answer.status >= 500) return `${answer.status}`
    if (isFor(caller, door)) {
      const closed = closedTo(answer)
      if (closed === isOthersWork(caller, route)) return undefined
      return `is ${closed ? 'closed' : 'open'}: ${said(answer)}`
    }
    if (door === 'card') return answer.text.includes(headName) ? 'shows the household' : undefined
    const expected = caller.roles.length > 0 ? answer.status === 403 : isSentAway(caller, answer)
    return expected ? undefined : `is open: ${said(answer)}`
  })
  expect(wrong).toEqual([])
})

test('an action is refused to all others, and nothing is written', async () => {
  const before = bookDigest(world.environment)
  const wrong = await complaints(actions, async (caller, action) => {
    if (isFor(caller, doorOf(action))) return undefined
    const answer = await callAction(caller.visitor, action, addressOf(action.page, named))
    const refusal = caller.roles.length > 0 ? notAllowed : notSignedIn
    return answer.status === 200 && answer.text.includes(refusal)
      ? undefined
      : `${answer.status} ${answer.text.slice(0, 200)}`
  })
  expect(wrong).toEqual([])
  expect(bookDigest(world.environment)).toBe(before)
})

test('and it is not refused to those it is for', async () => {
  const wrong = await complaints(actions, async (caller, action) => {
    const door = doorOf(action)
    // a backup takes long, and what is for everybody asks nobody who they are
    if (!isFor(caller, door) || door === 'backup.make' || door === 'everybody') return undefined
    const answer = await callAction(caller.visitor, action, addressOf(action.page, named))
    const refused = [notAllowed, notSignedIn].some((text) => answer.text.includes(text))
    return refused || answer.status >= 400
      ? `${answer.status} ${answer.text.slice(0, 200)}`
      : undefined
  })
  expect(wrong).toEqual([])
})

test('a route answers nobody else, and nothing is written', async () => {
  const before = bookDigest(world.environment)
  const wrong = await complaints(Object.entries(routesFor), async (caller, [route, door]) => {
    if (isFor(caller, door)) return undefined
    const answer = await knock(caller.visitor, route)
    return closedTo(answer) ? undefined : said(answer)
  })
  expect(wrong).toEqual([])
  expect(bookDigest(world.environment)).toBe(before)
})

test('and it answers those it is for', async () => {
  const wrong = await complaints(Object.entries(routesFor), async (caller, [route, door]) => {
    if (door === 'everybody' || !isFor(caller, door)) return undefined
    const answer = await knock(caller.visitor, route)
    return closedTo(answer) || answer.status >= 400 ? said(answer) : undefined
  })
  expect(wrong).toEqual([])
})

test('who sends a file is asked before anything of it is read', async () => {
  const doors = [
    ['/photos', mayAddSome],
    ['/office/exchange/upload', mayBringInSome],
  ] as const
  // a form that begins, and of which the rest never comes
  const beginning = Buffer.from(`--x\r\nContent-Disposition: form-data; name="file"`)
  const headers = { 'content-type': 'multipart/form-data; boundary=x', origin: world.url }
  const foreign = { ...headers, origin: 'http://elsewhere.example' }
  // who is refused hears it, however busy the computer is; who is not would wait for ever
  const heard = 30_000
  const wrong = await complaints(doors, async ({ visitor, roles }, [path, maySome]) => {
    const away = await visitor.sendBeginning(path, foreign, beginning, heard)
    if (away?.status !== 403) return `is read from another page: ${away?.status}`
    // only who may send one is waited for
    const may = maySome(roles)
    const answer = await visitor.sendBeginning(path, headers, beginning, may ? 3_000 : heard)
    const expected = may
      ? answer === undefined
      : answer && closedTo({ ...answer, headers: {}, text: '' })
    return expected ? undefined : `${answer?.status} ${answer?.location}`
  })
  expect(wrong).toEqual([])
})

test('a table goes to those it is for, and to nobody else', async () => {
  const wrong = await complaints(tableNames, async (caller, table) => {
    const answer = await caller.visitor.send('GET', `/office/exchange/export/${table}.csv`)
    return closedTo(answer) === isFor(caller, tablesFor[table]) ? said(answer) : undefined
  })
  expect(wrong).toEqual([])
})

test('a table of each kind is taken in from those it is for, and from nobody else', async () => {
  const before = bookDigest(world.environment)
  const wrong = await complaints(Object.entries(importsFor), async (caller, [kind, deed]) => {
    const { visitor } = caller
    const form = new FormData()
    form.set('kind', kind)
    form.set('importId', newId())
    form.set('pasted', 'no heading of ours')
    const answers = [
      await visitor.send('GET', `/office/exchange/new/${kind.toLowerCase()}`),
      await visitor.send('GET', `/office/exchange/template/${kind.toLowerCase()}`),
      await visitor.post('/office/exchange/upload', form),
    ]
    const open = answers.filter((answer) => !closedTo(answer)).length
    return open === (isFor(caller, deed) ? answers.length : 0)
      ? undefined
      : answers.map(said).join(' · ')
  })
  expect(wrong).toEqual([])
  expect(bookDigest(world.environment)).toBe(before)
})

test('photos of each thing are taken from those it is for, and from nobody else', async () => {
  const before = bookDigest(world.environment)
  const wrong = await complaints(Object.entries(photosFor), async (caller, [column, deed]) => {
    // of a thing that nobody has: what may be added is refused for that alone
    const answer = await caller.visitor.post('/photos', await pictureFor(column, newId()))
    return closedTo(answer) === isFor(caller, deed) ? said(answer) : undefined
  })
  expect(wrong).toEqual([])
  expect(bookDigest(world.environment)).toBe(before)
})

test('a neighbour who may do everything at home finds nothing of this village', async () => {
  const wrong: string[] = []
  for (const [route, door] of Object.entries(pagesFor)) {
    if (door === 'everybody' || door === 'card') continue
    const { status, text } = await neighbour.send('GET', addressOf(route, named))
    if (status >= 500 || text.includes(mark)) wrong.push(`${route}: ${status}`)
    // [number], [period], [year]: what the neighbour has under the same name is its own
    if (/\[\w+Id\]/.test(route) && !/basketId/.test(route) && status !== 404)
      wrong.push(`${route}: ${status}`)
  }
  expect(wrong).toEqual([])
})

test('nor does that neighbour at a route, whatever of this village it is asked for', async () => {
  const tables = tableNames.map((table) => `GET /office/exchange/export/${table}.csv`)
  const asked = Object.entries(routesFor).flatMap(([route, door]) =>
    route.startsWith('GET ') && door !== 'everybody' ? [route] : [],
  )
  const wrong: string[] = []
  for (const route of [...asked, ...tables]) {
    const answer = await knock(neighbour, route)
    if (answer.status >= 500 || answer.text.includes(mark)) wrong.push(`${route}: ${said(answer)}`)
    if (/\[(photoId|period)\]/.test(route) && answer.status !== 404)
      wrong.push(`${route}: ${said(answer)}`)
  }
  expect(wrong).toEqual([])
  const atCounter = (who: Visitor, householdId = '') =>
    who.send('GET', addressOf('/counter/[basketId]/now', { ...named, householdId }))
  const { text: ofNobody } = await atCounter(neighbour, newId())
  expect((await atCounter(neighbour, named.householdId)).text).toBe(ofNobody)
  // the control: at home all of it is there
  const { visitor } = managerOf(callers)
  expect((await atCounter(visitor, named.householdId)).text).not.toBe(ofNobody)
  const households = await visitor.send('GET', '/office/exchange/export/households.csv')
  expect(households.text).toContain(mark)
  for (const route of asked)
    expect([route, (await knock(visitor, route)).status]).toEqual([route, 200])
})

test('nor does a form of this village, sent by that neighbour, change a row of it', async () => {
  const forms = await knownForms(managerOf(callers).visitor, named)
  expect(forms.size).toBeGreaterThan(60)
  // of a form that no page shows today: every field there is
  const unknown = everyField(forms)
  const { environment } = world
  const before = bookDigest(environment, { villageId })
  const wrong: string[] = []
  for (const action of actions) {
    if (doorOf(action) === 'backup.make') continue
    const fields = forms.get(action.id) ?? unknown
    // its own pages take it too, whatever stands in their address
    const answer = await callAction(neighbour, action, addressOf(action.page, named), { fields })
    if (answer.status >= 500 || answer.text.includes(mark))
      wrong.push(`${action.name}: ${said(answer)}`)
  }
  const basket = { household: named.householdId ?? '', shownTotal: '1', collector: '户主' }
  const goods = { [`quantity.${named.goodId}`]: '1' }
  for (const [path, form] of [
    [`/counter/${newId()}/hand-over`, new URLSearchParams({ ...basket, ...goods })],
    ['/photos', await pictureFor('goodId', named.goodId)],
    ['/photos', await pictureFor('batchId', named.sheetId)],
  ] as const)
    await neighbour.post(path, form)
  expect(wrong).toEqual([])
  expect(bookDigest(environment, { villageId })).toBe(before)
})

const notAllowed = '您的职责不包括这件事'
const notSignedIn = '您还没有登录'
let picture: ReturnType<typeof photo> | undefined

function managerOf(all: readonly Caller[]): Caller {
  const manager = all.find(({ name }) => name === 'MANAGER')
  if (!manager) throw new Error('nobody is the manager')
  return manager
}

function doorOf({ name }: BuiltAction): Door {
  const door = actionsFor[name]
  if (!door) throw new Error(`${name}: who is it for? Say so in scripts/doors/who-may.ts.`)
  return door
}

function isFor({ roles: held, card, given }: Caller, door: Door): boolean {
  if (door === 'everybody') return true
  if (given) return door === 'password.change'
  return door === 'card' ? card : mayDo(held, door satisfies Deed)
}

/** Led to where they first have to sign in, or to choose a password. */
function isSentAway({ given }: Caller, answer: Answered): boolean {
  return given ? leadsToOwnPassword(answer) : leadsToSignIn(answer)
}

function leadsToSignIn({ status, location }: Answered): boolean {
  return (status === 303 || status === 307) && /^\/sign-in(\?|$)/.test(location ?? '')
}

/** Where a given password is replaced, which leads on to what was asked for. */
function leadsToOwnPassword({ location }: Answered): boolean {
  return /^\/office\/staff\/me(\?|$)/.test(location ?? '')
}

/** A sheet of the manager's among one's own sheets. */
function isOthersWork({ name }: Caller, route: string): boolean {
  return route === '/office/earn/mine/[sheetId]' && name !== 'MANAGER'
}

/** What an answer says to somebody it is not for, in whichever way a page or a route says so. */
function closedTo(answer: Answered): boolean {
  if ([401, 403, 404].includes(answer.status)) return true
  if (leadsToSignIn(answer) || leadsToOwnPassword(answer)) return true
  return /NOT_ALLOWED|NOT_SIGNED_IN/.test(answer.location ?? '')
}

function said({ status, location, text }: Answered): string {
  return `${status} ${location ?? text.slice(0, 100)}`
}

/** Everybody at every door, a few at a time; what was wrong, by name and door. */
async function complaints<Kind>(
  doors: readonly Kind[],
  look: (caller: Caller, door: Kind) => Promise<string | undefined>,
): Promise<string[]> {
  const found: string[] = []
  await Promise.all(
    callers.map(async (caller) => {
      for (const door of doors) {
        const wrong = await look(caller, door)
        const name = typeof door === 'object' && door !== null && 'name' in door ? door.name : door
        if (wrong) found.push(`${caller.name}, ${String(name)}: ${wrong}`)
      }
    }),
  )
  return found
}

/** What a route takes, so that nothing but the person can be the reason to refuse it. */
async function knock(visitor: Visitor, route: string): Promise<Answered> {
  const [method = '', path = ''] = route.split(' ')
  const address = addressOf(path, { ...named, file: 'households.csv' })
  if (method === 'GET') return visitor.send('GET', address)
  if (path === '/photos') return visitor.post(address, await pictureFor('goodId', named.goodId))
  if (path !== '/office/exchange/upload') return visitor.post(address, new URLSearchParams())
  const upload = new FormData()
  upload.set('kind', 'HOUSEHOLDS')
  upload.set('importId', newId())
  upload.set('pasted', '户号\t户主姓名\n901\t张三')
  return visitor.post(address, upload)
}

async function pictureFor(column: string, id = ''): Promise<FormData> {
  picture ??= photo('一.jpg', '#557744')
  const { name, mimeType, buffer } = await picture
  const form = new FormData()
  form.set('of', column)
  form.set('id', id)
  form.set('photo', new File([new Uint8Array(buffer)], name, { type: mimeType }))
  return form
}

async function photoOfMeeting(): Promise<string> {
  const sent = await managerOf(callers).visitor.post(
    '/photos',
    await pictureFor('meetingId', named.meetingId),
  )
  expect(sent.location).toContain('photo=added')
  return withDatabase(world.environment, async ({ read }) => {
    const { id } = await read.photo.findFirstOrThrow({
      where: { meetingId: named.meetingId ?? '' },
    })
    return id
  })
}
