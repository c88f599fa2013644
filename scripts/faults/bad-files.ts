import { existsSync, readFileSync } from 'node:fs'
import { refusals as english } from '@/lib/messages/en/refusals'
import { refusals as chinese } from '@/lib/messages/zh-CN/refusals'
import { newId } from '@/lib/shared/id'
import { bookDigest } from '@/scripts/doors/book-digest'
import { type ServedDoors, withServedDoors } from '@/scripts/doors/served-doors'
import type { Answered, Visitor } from '@/scripts/visitor'
import { type BadFile, badBodies, bodyWith, fileType } from './files/bad-file'
import { badPictures } from './files/bad-pictures'
import { badWorkbooks } from './files/bad-workbooks'
import { type FaultsFound, failedTrials } from './outcome'
import type { Beginning } from './server-world'

export interface BadFilesFound extends FaultsFound {
  /** By how much the server's memory was larger at its largest than before the first file. */
  grownMegabytes: number | undefined
}

/** What a file taken in to be looked at leaves behind; of the village nothing changes. */
const ofImports = ['Import', 'ImportLine', 'Trace']
const ofPhotos = ['Photo', 'Trace']

/**
 * Sends files that nobody honest sends to every door that takes one, so many times over: workbooks
 * and pictures that burst, lie about themselves or are something else, and bodies that hold no file.
 * No answer may be a fault; a refusal is one of those that say what is wrong, stands at its field in
 * the reader's language, and nothing was written; what is taken changes nothing but what it is for.
 * `harm` is the control: what it writes after each answer has to be found out.
 */
export async function badFiles({
  times = 1,
  harm,
  begin,
  only = () => true,
}: {
  times?: number
  harm?: (environment: NodeJS.ProcessEnv) => void
  begin: Beginning
  only?: (what: string, nthDoor: number) => boolean
}): Promise<BadFilesFound> {
  const began = performance.now()
  const findings: string[] = []
  let tried = 0
  let grownMegabytes: number | undefined
  await withServedDoors(begin, async (doors) => {
    const visitor = await doors.manager()
    const before = memoryOf(doors.pid, 'VmRSS')
    const doorsForFiles = await fileDoors(doors)
    for (let time = 0; time < times; time += 1)
      for (const [nth, door] of doorsForFiles.entries())
        for (const sent of door.sent.filter(({ what }) => only(what, nth))) {
          tried += 1
          const digests = digestsOf(doors, door)
          const answer = await sendTo(visitor, door, sent)
          harm?.(doors.environment)
          const wrong = await whatIsWrong(visitor, { door, sent, answer }, () =>
            changed(digests, digestsOf(doors, door)),
          )
          if (wrong) findings.push(`${tried}: ${door.name}, ${sent.what}: ${wrong}`)
        }
    if (/"reference":/.test(doors.log())) findings.push(`${tried}: a fault stands in the log`)
    const most = memoryOf(doors.pid, 'VmHWM')
    grownMegabytes = before && most && most - before
    visitor.close()
  })
  const durationMs = Math.round(performance.now() - began)
  const failed = failedTrials(findings)
  return { tried, failed, findings, seed: 0, durationMs, grownMegabytes }
}

type Sent = BadFile | ReturnType<typeof badBodies>[number]

interface FileDoor {
  name: string
  path: string
  /** The page of its form, which it comes back to. */
  page: string
  field: string
  fields: () => Record<string, string>
  sent: readonly Sent[]
  /** Tables that what is taken is written to. */
  writes: string[]
  /** What it says of a body that holds no form. */
  unreadable: keyof typeof chinese
  /** What it has taken, for another file of the kind to have room. */
  taken: RegExp
}

async function fileDoors({ named }: ServedDoors): Promise<FileDoor[]> {
  const exchange = (kind: string, sent: readonly Sent[]): FileDoor => ({
    name: `POST /office/exchange/upload ${kind}`,
    path: '/office/exchange/upload',
    page: `/office/exchange/new/${kind.toLowerCase()}`,
    field: 'file',
    fields: () => ({ kind, importId: newId() }),
    sent,
    writes: ofImports,
    unreadable: 'TABLE_NOT_READABLE',
    taken: /\/imports\//,
  })
  const photos = (column: string, page: string, id = '', sent: readonly Sent[] = pictures) => ({
    name: `POST /photos ${column}`,
    path: '/photos',
    page,
    field: 'photo',
    fields: () => ({ of: column, id }),
    sent,
    writes: ofPhotos,
    unreadable: 'INVALID' as const,
    taken: /photo=added/,
  })
  const pictures = [...(await badPictures()), ...badBodies()]
  const workbooks = badWorkbooks()
  const anyTable = workbooks.filter(isRefused)
  const anyPicture = pictures.filter(isRefused)
  return [
    exchange('HOUSEHOLDS', [...workbooks, ...badBodies()]),
    photos('goodId', `/office/goods/${named.goodId}`, named.goodId),
    ...['RULES', 'OPENINGS', 'DEEDS'].map((kind) => exchange(kind, anyTable)),
    photos('meetingId', `/office/review/meeting/${named.meetingId}`, named.meetingId),
    photos('batchId', `/office/earn/mine/${named.sheetId}`, named.sheetId, anyPicture),
    photos('noticeId', `/office/notices/${named.month}`, named.noticeId, anyPicture),
    photos('windowId', `/office/windows/${named.windowId}`, named.windowId, anyPicture),
  ]
}

/** What no door takes: for those that only have to be as good as the first of their kind. */
function isRefused(sent: Sent): boolean {
  return !('comesTo' in sent && sent.comesTo.includes('taken'))
}

function sendTo(visitor: Visitor, { path, page, field, fields }: FileDoor, sent: Sent) {
  const headers = { origin: visitor.url, referer: `${visitor.url}${page}` }
  if ('body' in sent)
    return visitor.send('POST', path, { ...headers, 'content-type': sent.type }, sent.body)
  const body = bodyWith(fields(), { ...sent, field })
  return visitor.send('POST', path, { ...headers, 'content-type': fileType }, body)
}

async function whatIsWrong(
  visitor: Visitor,
  { door, sent, answer }: { door: FileDoor; sent: Sent; answer: Answered },
  written: () => 'nothing' | 'its own' | 'another',
): Promise<string | undefined> {
  const { status, location = '' } = answer
  if (status !== 303) return `${status} ${answer.text.slice(0, 100)}`
  const expected = 'comesTo' in sent ? sent.comesTo : [door.unreadable]
  const code = /[?&](?:refused|photo)=([A-Z_]+)/.exec(location)?.[1]
  if (code === undefined) {
    if (!door.taken.test(location)) return `leads to ${location}`
    if (!expected.includes('taken')) return 'taken'
    return written() === 'another' ? 'taken, and something else was written' : undefined
  }
  const refusal = expected.find((one) => one === code)
  if (refusal === undefined || refusal === 'taken') return `refused as ${code}`
  if (written() !== 'nothing') return 'refused and written'
  return unsaid(visitor, location, [chinese[refusal], english[refusal]])
}

/** The refusal stands in the page it leads back to, in both languages, and the field leads to it. */
async function unsaid(visitor: Visitor, location: string, sentences: readonly string[]) {
  for (const [at, language] of ['zh-CN', 'en'].entries()) {
    visitor.keep('lang', language)
    const { status, text } = await visitor.get(location.split('#')[0] ?? '')
    // up to a figure, or to what HTML writes otherwise
    const [begin = ''] = (sentences[at] ?? '').split(/[{'"&<’]/)
    if (status !== 200 || !text.includes(begin)) return `does not say “${begin}” but ${status}`
    const field = /<input[^>]*type="file"[^>]*>/.exec(text)?.[0] ?? ''
    const named = /aria-describedby="([^"]*)"/.exec(field)?.[1]?.split(' ') ?? []
    const errors = named.filter((id) => id.endsWith('-error'))
    if (!errors.some((id) => text.includes(`id="${id}"`))) return 'is not said at its field'
  }
  return undefined
}

interface Digests {
  all: string
  /** Of everything but what a file that is taken is written to. */
  rest: string
}

function digestsOf({ environment }: ServedDoors, { writes }: FileDoor): Digests {
  return { all: bookDigest(environment), rest: bookDigest(environment, { except: writes }) }
}

function changed(before: Digests, after: Digests): 'nothing' | 'its own' | 'another' {
  if (before.rest !== after.rest) return 'another'
  return before.all === after.all ? 'nothing' : 'its own'
}

/** In megabytes, where the system says it. */
function memoryOf(pid: number | undefined, what: 'VmRSS' | 'VmHWM'): number | undefined {
  const file = `/proc/${pid}/status`
  if (!existsSync(file)) return undefined
  const kilobytes = new RegExp(`${what}:\\s+(\\d+)`).exec(readFileSync(file, 'utf8'))?.[1]
  return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024)
}
