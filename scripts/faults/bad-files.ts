import { existsSync, readFileSync } from 'node:fs'
import { type ServedDoors, withServedDoors } from '@/scripts/doors/served-doors'
import { whatIsWrong } from './files/answer-to-file'
import { badBodies } from './files/bad-file'
import { badPictures } from './files/bad-pictures'
import { badWorkbooks } from './files/bad-workbooks'
import {
  changed,
  digestsOf,
  doorForPhotos,
  doorForTables,
  type FileDoor,
  type Sent,
  sendTo,
} from './files/file-doors'
import { type FaultsFound, failedTrials } from './outcome'
import type { Beginning } from './server-world'

export interface BadFilesFound extends FaultsFound {
  /** By how much the server's memory was larger at its largest than before the first file. */
  grownMegabytes: number | undefined
}

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
    const sendings = await sendingsTo(doors)
    for (let time = 0; time < times; time += 1)
      for (const [nth, { door, files }] of sendings.entries())
        for (const sent of files.filter(({ what }) => only(what, nth))) {
          tried += 1
          const digests = digestsOf(doors, door)
          const answer = await sendTo(visitor, door, sent)
          harm?.(doors.environment)
          const wrong = await whatIsWrong(
            visitor,
            { door, sent, answer },
            {
              written: () => changed(digests, digestsOf(doors, door)),
            },
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

interface Sending {
  door: FileDoor
  files: readonly Sent[]
}

/** Every file to the first door of its kind; to the others what has to be refused. */
async function sendingsTo({ named }: ServedDoors): Promise<Sending[]> {
  const pictures = [...(await badPictures()), ...badBodies()]
  const workbooks = badWorkbooks()
  const anyTable = workbooks.filter(isRefused)
  const anyPicture = pictures.filter(isRefused)
  const { goodId, meetingId, sheetId, month, noticeId, windowId } = named
  return [
    { door: doorForTables('HOUSEHOLDS'), files: [...workbooks, ...badBodies()] },
    { door: doorForPhotos('goodId', `/office/goods/${goodId}`, goodId), files: pictures },
    ...['RULES', 'OPENINGS', 'DEEDS'].map((kind) => ({
      door: doorForTables(kind),
      files: anyTable,
    })),
    {
      door: doorForPhotos('meetingId', `/office/review/meeting/${meetingId}`, meetingId),
      files: pictures,
    },
    ...[
      doorForPhotos('batchId', `/office/earn/mine/${sheetId}`, sheetId),
      doorForPhotos('noticeId', `/office/notices/${month}`, noticeId),
      doorForPhotos('windowId', `/office/windows/${windowId}`, windowId),
    ].map((door) => ({ door, files: anyPicture })),
  ]
}

/** What no door takes: for those that only have to be as good as the first of their kind. */
function isRefused(sent: Sent): boolean {
  return !('comesTo' in sent && sent.comesTo.includes('taken'))
}

/** In megabytes, where the system says it. */
function memoryOf(pid: number | undefined, what: 'VmRSS' | 'VmHWM'): number | undefined {
  const file = `/proc/${pid}/status`
  if (!existsSync(file)) return undefined
  const kilobytes = new RegExp(`${what}:\\s+(\\d+)`).exec(readFileSync(file, 'utf8'))?.[1]
  return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024)
}
