import type { refusals } from '@/lib/messages/zh-CN/refusals'
import { newId } from '@/lib/shared/id'
import { bookDigest } from '@/scripts/doors/book-digest'
import type { ServedDoors } from '@/scripts/doors/served-doors'
import type { Visitor } from '@/scripts/visitor'
import { type BadBody, type BadFile, bodyWith, fileType } from './bad-file'

export type Sent = BadFile | BadBody

export interface FileDoor {
  name: string
  path: string
  /** The page of its form, which it comes back to. */
  page: string
  field: string
  fields: () => Record<string, string>
  /** Tables that what is taken is written to; of the village nothing else changes. */
  writes: string[]
  /** What it says of a body that holds no form. */
  unreadable: keyof typeof refusals
  /** Where it leads when a file was taken. */
  taken: RegExp
}

/** Where lists and old books are brought in. */
export function doorForTables(kind: string): FileDoor {
  return {
    name: `POST /office/exchange/upload ${kind}`,
    path: '/office/exchange/upload',
    page: `/office/exchange/new/${kind.toLowerCase()}`,
    field: 'file',
    fields: () => ({ kind, importId: newId() }),
    writes: ['Import', 'ImportLine', 'Trace'],
    unreadable: 'TABLE_NOT_READABLE',
    taken: /\/imports\//,
  }
}

/** For photos of what this column of theirs leads to. */
export function doorForPhotos(column: string, page: string, id = ''): FileDoor {
  return {
    name: `POST /photos ${column}`,
    path: '/photos',
    page,
    field: 'photo',
    fields: () => ({ of: column, id }),
    writes: ['Photo', 'Trace'],
    unreadable: 'INVALID',
    taken: /photo=added/,
  }
}

export function sendTo(visitor: Visitor, { path, page, field, fields }: FileDoor, sent: Sent) {
  const headers = { origin: visitor.url, referer: `${visitor.url}${page}` }
  if ('body' in sent)
    return visitor.send('POST', path, { ...headers, 'content-type': sent.type }, sent.body)
  const body = bodyWith(fields(), { ...sent, field })
  return visitor.send('POST', path, { ...headers, 'content-type': fileType }, body)
}

interface Digests {
  all: string
  /** Of everything but what a file that is taken is written to. */
  rest: string
}

export function digestsOf({ environment }: ServedDoors, { writes }: FileDoor): Digests {
  return { all: bookDigest(environment), rest: bookDigest(environment, { except: writes }) }
}

/** `its own`: what a file that is taken is written to, and nothing else. */
export type Change = 'nothing' | 'its own' | 'another'

export function changed(before: Digests, after: Digests): Change {
  if (before.rest !== after.rest) return 'another'
  return before.all === after.all ? 'nothing' : 'its own'
}
