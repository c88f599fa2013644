import { createHash } from 'node:crypto'
import { careState } from '@/lib/audit/state'
import { database } from '@/lib/db/client'
import { readSettings } from '@/lib/shared/env'
import { askOurselves } from './ask-ourselves'
import type { BoardVisit } from './board-visit'
import { today } from './clock'
import { withoutScripts } from './without-scripts'

/*
 * A notice board is read far more often than the book is written, so each of its pages is made once
 * and kept until the next commit or the next day: nothing has to be told what it made stale
 * (docs/decisions/0041).
 */

/** A page of it as every reader gets it who reads the same language and size of type. */
export interface BoardPage {
  html: string
  /** Its fingerprint: a browser that still has these very bytes is sent none. */
  etag: string
}

/** Pages are some 60 kB: a county's boards in both languages, and a bound for made-up addresses. */
const mostPages = 400

interface Memory {
  /** Of the book, the day, and what the computer noted beside the book. */
  state: string
  /** Whoever asks while a page is being made waits for that one. */
  pages: Map<string, Promise<BoardPage | undefined>>
}

const memory: Memory = { state: '', pages: new Map() }

/** The page as it stands in the book now; undefined when there is no such page, or none to keep. */
export async function boardPage(visit: BoardVisit): Promise<BoardPage | undefined> {
  const { state } = await database()
  // asked before the page is made: what is written meanwhile makes the next reader's page
  recall(`${today()} ${await state()} ${careState(readSettings().DATA_DIR)}`)
  const key = `${visit.cookie} ${visit.path}`
  const known = memory.pages.get(key)
  if (known) return known
  const page = made(visit)
  if (memory.pages.size === mostPages) memory.pages.clear()
  const { pages } = memory
  pages.set(key, page)
  if ((await page) === undefined) pages.delete(key)
  return page
}

function recall(state: string): void {
  if (memory.state === state) return
  memory.state = state
  memory.pages = new Map()
}

/** A page that is not there is not kept: its refusal is made for who asks. */
async function made({ path, cookie }: BoardVisit): Promise<BoardPage | undefined> {
  const { PORT: port } = process.env
  const headers = { cookie }
  const answer = await askOurselves({ host: '127.0.0.1', port, path, headers }).catch(() => null)
  const html = answer?.status === 200 ? withoutScripts(answer.body.toString()) : undefined
  if (html === undefined) return undefined
  const fingerprint = createHash('sha256').update(html).digest('base64url').slice(0, 22)
  return { html, etag: `W/"${fingerprint}"` }
}
