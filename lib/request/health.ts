import { auditReport } from '@/lib/audit/queries'
import type { AuditReport } from '@/lib/audit/report'
import { backupReport } from '@/lib/backups/queries'
import type { Warning } from '@/lib/backups/report'
import { database } from '@/lib/db/client'
import { whatIsLocked } from '@/lib/db/what-is-locked'
import { systemClock } from '@/lib/shared/clock'
import { readSettings } from '@/lib/shared/env'
import { freeBytesAt, leastFreeBytes } from '@/lib/shared/free-bytes'
import { isStopping } from './stopping'

/** What is asked; none of it writes, and the answers give nothing away. */
export interface Checks {
  /** Read just now; opened only if migrated to this build and guarded as it asks. */
  database: 'ok' | 'down'
  /** The one door that all writes pass. `locked`: the book's file or its folder may not be written. */
  writes: 'ok' | 'stuck' | 'locked'
  /** `gone`: the data folder cannot be asked; its disk is out, or nobody may look into it. */
  disk: 'ok' | 'full' | 'gone'
  server: 'ok' | 'stopping'
  /** `kept elsewhere`: PostgreSQL. The demo, whose clock stays on one day, makes none by itself. */
  backup: 'ok' | 'old' | 'failing' | 'never' | 'kept elsewhere'
  /** Whether the books add up, as it was last noted. The demo recomputes none by itself. */
  audit: AuditReport['state']
}

export interface Health {
  /** `warn`: it serves, and somebody should look. */
  status: 'ok' | 'warn' | 'down'
  checks: Checks
  backupAgeHours: number | null
  auditAgeHours: number | null
}

/** One write may take thirty seconds and queue for twenty before. */
const stuckAfterMs = 60_000
const hour = 3_600_000

export async function health(): Promise<Health> {
  const { backup, audit, ...ages } = care()
  const checks: Checks = {
    ...(await ofDatabase()),
    disk: ofDisk(readSettings().DATA_DIR),
    server: isStopping() ? 'stopping' : 'ok',
    backup,
    audit,
  }
  return { status: statusOf(checks), checks, ...ages }
}

export function statusOf(checks: Checks): Health['status'] {
  const { database, writes, disk, server, backup, audit } = checks
  if ([database, writes, disk, server].some((found) => found !== 'ok')) return 'down'
  const caredFor = (backup === 'ok' || backup === 'kept elsewhere') && audit === 'ok'
  return caredFor ? 'ok' : 'warn'
}

async function ofDatabase(): Promise<Pick<Checks, 'database' | 'writes'>> {
  try {
    const { read, oldestWriteMs } = await database()
    await read.village.findFirst({ select: { id: true } })
    if (oldestWriteMs() > stuckAfterMs) return { database: 'ok', writes: 'stuck' }
    const { DATA_DIR, DATABASE_URL } = readSettings()
    return { database: 'ok', writes: whatIsLocked(DATA_DIR, DATABASE_URL) ? 'locked' : 'ok' }
  } catch {
    return { database: 'down', writes: 'ok' }
  }
}

function ofDisk(dataFolder: string): Checks['disk'] {
  try {
    return freeBytesAt(dataFolder) < leastFreeBytes ? 'full' : 'ok'
  } catch {
    return 'gone'
  }
}

/** By the computer's own clock, which backups and audits are dated by: a demo's stays on one day. */
export function care(): Pick<Checks, 'backup' | 'audit'> & Omit<Health, 'status' | 'checks'> {
  const now = systemClock()
  const report = backupReport(now)
  const made = report?.places.flatMap(({ backup }) => (backup ? [backup.at.getTime()] : [])) ?? []
  const { state, last } = auditReport()
  return {
    backup: report ? backupCheck(report.warnings) : 'kept elsewhere',
    backupAgeHours: made.length > 0 ? hoursSince(new Date(Math.max(...made)), now) : null,
    audit: state,
    auditAgeHours: last && hoursSince(last.at, now),
  }
}

function backupCheck(warnings: readonly Warning[]): Checks['backup'] {
  const warned = warnings.map(({ warn }) => warn)
  if (warned.includes('never')) return 'never'
  if (warned.includes('failed') || warned.includes('drillFailed')) return 'failing'
  return warned.includes('old') ? 'old' : 'ok'
}

function hoursSince(moment: Date, now: Date): number {
  return Math.max(0, Math.round((now.getTime() - moment.getTime()) / hour))
}
