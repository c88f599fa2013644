import { spawn } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { isAuditDue } from '@/lib/audit/keep-audits'
import { noteAuditFailed } from '@/lib/audit/state'
import { dueIn } from '@/lib/backups/due-in'
import { type Asked, noteWithoutResult } from '@/lib/backups/note-without-result'
import { placesOf } from '@/lib/backups/places'
import { mayTryAgain } from '@/lib/shared/elapsed'
import { readSettings, type Settings } from '@/lib/shared/env'
import { inLine } from './in-line'
import { log } from './log'
import { isStopping } from './stopping'

/*
 * Copying and auditing a book takes seconds without a pause, so a process of its own does it, behind
 * everything else the computer has to do; the server only looks at the clock.
 */

const makeNow = 'scripts/backup.ts'
const makeDue = 'scripts/backups/keep-up.ts'
const auditNow = 'scripts/audit.ts'
const auditDue = 'scripts/keep-audits.ts'

/** After a start people come first. */
const firstLookMs = 60_000
const betweenLooksMs = 5 * 60_000
/** A stick or a share that hangs holds up what waits behind it for so long. */
const longestWorkMs = 2 * 3_600_000
/** How long a press of the key waits to say how it went. */
const patienceMs = 12_000

/** How a process ended for whoever waited: by itself, however well, or because nobody waits longer. */
type Ending = 'ENDED' | 'GIVEN_UP'

declare global {
  // The server's bundles each load this file, and must know of each other's work.
  var pointsBackupsAndAudits: Map<string, Promise<Ending>> | undefined
  var pointsBackupsAndAuditsWatch: NodeJS.Timeout | undefined
}

/** What is under way and what waits behind it, by script. */
function works(): Map<string, Promise<Ending>> {
  globalThis.pointsBackupsAndAudits ??= new Map()
  return globalThis.pointsBackupsAndAudits
}

/** Whether this server has a backup in hand, or in line behind an audit. */
export function isBackingUp(): boolean {
  return works().has(makeNow) || works().has(makeDue)
}

/** Whether this server is recomputing the book, or is to. */
export function isAuditing(): boolean {
  return works().has(auditNow) || works().has(auditDue)
}

/** Makes a backup and waits a moment for it; most are done by then. */
export function backUpNow(): Promise<void> {
  const settings = readSettings()
  const asked = { at: new Date(), backups: placesOf(settings), drills: [] }
  return patiently(backUp(makeNow, settings, asked).catch(sayNotLookedAfter))
}

/** Recomputes the book, and waits a moment for it as well. */
export function auditBookNow(): Promise<void> {
  return patiently(start(auditNow))
}

async function patiently(work: Promise<unknown>): Promise<void> {
  await Promise.race([work, pause(patienceMs, undefined, { ref: false })])
}

/**
 * From now on what is due is done: the daily recomputing, and backups unless PostgreSQL keeps the
 * book. Not for the demo, whose clock stays on one day; and not before there is a village, so that its
 * first backup is made within minutes of its founding, and not the night after.
 */
export function watchBackupsAndAudits(anyVillage: () => Promise<boolean>): void {
  if (readSettings().FIXED_NOW || globalThis.pointsBackupsAndAuditsWatch) return
  const look = () => lookAtTheClock(anyVillage)
  setTimeout(look, firstLookMs).unref()
  globalThis.pointsBackupsAndAuditsWatch = setInterval(look, betweenLooksMs).unref()
}

function lookAtTheClock(anyVillage: () => Promise<boolean>): void {
  doWhatIsDue(readSettings(), new Date(), anyVillage).catch(sayNotLookedAfter)
}

function sayNotLookedAfter(error: unknown): void {
  log.error({ err: error }, 'a backup, a drill or an audit could not be looked after')
}

async function doWhatIsDue(
  settings: Settings,
  now: Date,
  anyVillage: () => Promise<boolean>,
): Promise<void> {
  // a book that cannot be read has one: that is what the audit is to say
  if (!(await anyVillage().catch(() => true))) return
  // a folder that takes no note of backups must not keep the book from being audited
  await backUpWhatIsDue(settings, now).catch(sayNotLookedAfter)
  await auditIfDue(settings.DATA_DIR, now)
}

async function backUpWhatIsDue(settings: Settings, now: Date): Promise<void> {
  if (!settings.DATABASE_URL.startsWith('file:')) return
  const asked = { at: now, ...dueIn(settings.DATA_DIR, placesOf(settings), now) }
  if (asked.backups.length + asked.drills.length > 0) await backUp(makeDue, settings, asked)
}

async function backUp(script: string, settings: Settings, asked: Asked): Promise<void> {
  const { DATA_DIR, DATABASE_URL } = settings
  const ending = await start(script)
  // PostgreSQL's backups are its keeper's, and noted nowhere here
  if (isStopping() || !DATABASE_URL.startsWith('file:')) return
  // noted, it is tried again in an hour
  noteWithoutResult(DATA_DIR, asked, { at: new Date(), givenUp: ending === 'GIVEN_UP' })
}

/** When it was last begun: the brake also where nothing can be noted. */
let lastAuditBegun: Date | undefined

async function auditIfDue(dataFolder: string, now: Date): Promise<void> {
  if (!isAuditDue(dataFolder, now) || !mayTryAgain(now, lastAuditBegun)) return
  lastAuditBegun = now
  await start(auditDue)
  // a stop ends it too, and says nothing of the book
  if (isStopping()) return
  const ended = new Date()
  // one that was killed, or never came to begin, could not note that itself
  if (isAuditDue(dataFolder, ended))
    noteAuditFailed(dataFolder, { at: ended, said: 'It ended without a result.' })
}

/** One after the other: each reads the whole book. */
function start(script: string): Promise<Ending> {
  return inLine(works(), script, () => run(script))
}

/** How it went stands in the data folder; here only that it failed. */
function run(script: string): Promise<Ending> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/run.mjs', script], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-2_000)
    })
    child.once('error', (error) => {
      log.error({ err: error }, 'a backup, a drill or an audit could not be started')
      resolve('ENDED')
    })
    child.once('spawn', () => stepBack(child.pid))
    // whatever waits for a disk that does not answer cannot even be killed: nobody waits for it here
    const limit = setTimeout(() => {
      child.kill('SIGKILL')
      log.error('a backup, a drill or an audit hung, and was given up')
      resolve('GIVEN_UP')
    }, longestWorkMs).unref()
    child.once('close', (code) => {
      clearTimeout(limit)
      if (code !== 0)
        log.warn({ exit: code, said }, 'a backup, a drill or an audit did not succeed')
      resolve('ENDED')
    })
  })
}

function stepBack(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // it has ended already, or the system does not let us: the backup is made all the same
  }
}
