import { existsSync } from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'
import { openDatabase } from '@/lib/db/client'
import { fileOf } from '@/lib/db/sqlite-connection'
import { refuseUnlessSound } from '@/lib/db/start-checks'
import { Unsound } from '@/lib/db/unsound'
import { since } from '@/lib/shared/elapsed'
import { sayingOf } from '@/lib/shared/thrown'
import { isDamage } from '@/scripts/damaged-book'
import { type Finding, fine, wrong } from './finding'
import { lookAtGuards } from './guards'

/** Whether the database is there, whole, of this version and guarded; and the clock against its last line. */
export async function lookAtBook(url: string, demo: boolean): Promise<[Finding, ...Finding[]]> {
  const book = await soundness(url)
  if (book.level !== 'fine') return [book]
  // a demo's clock stays on its own day, ahead of this computer's or behind
  return demo ? [book] : [book, await clock(url)]
}

async function soundness(url: string): Promise<Finding> {
  try {
    await refuseUnlessSound(url)
  } catch (error) {
    return error instanceof Unsound ? unsound(error, url) : unreachable(sayingOf(error))
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
  RISKY_SETTINGS: 'riskyBook',
} as const

function unsound({ why }: Unsound, url: string): Finding | Promise<Finding> {
  if (why === 'UNGUARDED') return lookAtGuards(url)
  const found = findings[why]
  return wrong(
    (t) => t(`server.doctor.found.${found}`),
    (t) => t(`server.doctor.next.${found}`),
  )
}

function unreachable(said: string): Finding {
  if (isDamage(said))
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

/** A server that was just started makes the first backup within minutes. */
const firstBackupMs = 3_600_000

/** Whether there is no book yet, or its first village was founded a moment ago: nobody has missed a backup. */
export async function isNewBook(url: string): Promise<boolean> {
  if (url.startsWith('file:') && !existsSync(fileOf(url))) return true
  try {
    const database = await openDatabase(url)
    try {
      const { _min } = await database.read.village.aggregate({ _min: { foundedAt: true } })
      return !_min.foundedAt || since(new Date(), _min.foundedAt) < firstBackupMs
    } finally {
      await database.close()
    }
  } catch {
    // what keeps the book from being read is named by itself
    return false
  }
}
