import BetterSqlite3 from 'better-sqlite3'
import { openDatabase } from '@/lib/db/client'
import { fileOf } from '@/lib/db/sqlite-connection'
import { refuseUnlessSound } from '@/lib/db/start-checks'
import { Unsound } from '@/lib/db/unsound'
import { sayingOf } from '@/lib/shared/thrown'
import { type Finding, fine, wrong } from './finding'

/** Whether the database is there, whole, of this version and guarded; and the clock against its last line. */
export async function lookAtBook(url: string, demo: boolean): Promise<Finding[]> {
  const book = await soundness(url)
  if (book.level !== 'fine') return [book]
  // a demo's clock stands still, ahead of this computer's or behind
  return demo ? [book] : [book, await clock(url)]
}

async function soundness(url: string): Promise<Finding> {
  try {
    await refuseUnlessSound(url)
  } catch (error) {
    return error instanceof Unsound ? unsound(error) : unreachable(sayingOf(error))
  }
  const damage = url.startsWith('file:') ? damageIn(fileOf(url)) : undefined
  if (damage === undefined) return fine((t) => t('server.doctor.found.book'))
  return wrong(
    (t) => t('server.doctor.found.damagedBook', { said: damage }),
    (t) => t('server.doctor.next.damagedBook'),
  )
}

const findings = {
  MISSING: 'noBook',
  OLDER: 'olderBook',
  NEWER: 'newerBook',
  OTHER_HISTORY: 'otherBook',
  UNGUARDED: 'unguardedBook',
  RISKY_SETTINGS: 'riskyBook',
} as const

function unsound({ why, message }: Unsound): Finding {
  const found = findings[why]
  return wrong(
    (t) => t(`server.doctor.found.${found}`, { said: message }),
    (t) => t(`server.doctor.next.${found}`),
  )
}

function unreachable(said: string): Finding {
  if (/malformed|not a database/.test(said))
    return wrong(
      (t) => t('server.doctor.found.damagedBook', { said }),
      (t) => t('server.doctor.next.damagedBook'),
    )
  return wrong(
    (t) => t('server.doctor.found.unreachableBook', { said }),
    (t) => t('server.doctor.next.unreachableBook'),
  )
}

/** What SQLite finds wrong while a server may be writing; undefined when nothing is. */
function damageIn(file: string): string | undefined {
  try {
    const database = new BetterSqlite3(file, { readonly: true, fileMustExist: true })
    try {
      const said = String(database.pragma('quick_check(1)', { simple: true }))
      return said === 'ok' ? undefined : said
    } finally {
      database.close()
    }
  } catch (error) {
    return sayingOf(error)
  }
}

const toleratedMs = 5 * 60_000

async function clock(url: string): Promise<Finding> {
  const database = await openDatabase(url)
  try {
    const { _max } = await database.read.entry.aggregate({ _max: { recordedAt: true } })
    const now = new Date()
    const last = _max.recordedAt
    if (!last || now.getTime() > last.getTime() - toleratedMs)
      return fine((t) => t('server.doctor.found.clock'))
    return wrong(
      (t, { moment }) =>
        t('server.doctor.found.clockBehind', { now: moment(now), last: moment(last) }),
      (t) => t('server.doctor.next.clockBehind'),
    )
  } finally {
    await database.close()
  }
}
