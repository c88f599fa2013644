import { backupReport } from '@/lib/backups/queries'
import { database } from '@/lib/db/client'
import { readSettings } from '@/lib/shared/env'
import { freeBytesAt, leastFreeBytes } from '@/lib/shared/free-bytes'
import { now } from './clock'
import { isStopping } from './stopping'

/** What is asked; none of it writes, and the answers give nothing away. */
export interface Checks {
  /** Read just now; opened only if migrated to this build and guarded as it asks. */
  database: 'ok' | 'down'
  /** The one door that all writes pass. */
  writes: 'ok' | 'stuck'
  disk: 'ok' | 'full'
  server: 'ok' | 'stopping'
  /** `kept elsewhere`: PostgreSQL. The demo, whose clock stands still, makes none by itself. */
  backup: 'ok' | 'old' | 'failing' | 'never' | 'kept elsewhere'
}

export interface Health {
  /** `warn`: it serves, and somebody should look. */
  status: 'ok' | 'warn' | 'down'
  checks: Checks
  backupAgeHours: number | null
}

/** One write may take thirty seconds and wait ten before. */
const stuckAfterMs = 45_000
const hour = 3_600_000

export async function health(): Promise<Health> {
  const { backup, ageHours } = backups()
  const checks: Checks = {
    ...(await ofDatabase()),
    disk: freeBytesAt(readSettings().DATA_DIR) < leastFreeBytes ? 'full' : 'ok',
    server: isStopping() ? 'stopping' : 'ok',
    backup,
  }
  return { status: statusOf(checks), checks, backupAgeHours: ageHours }
}

export function statusOf({ database, writes, disk, server, backup }: Checks): Health['status'] {
  if ([database, writes, disk, server].some((found) => found !== 'ok')) return 'down'
  return backup === 'ok' || backup === 'kept elsewhere' ? 'ok' : 'warn'
}

async function ofDatabase(): Promise<Pick<Checks, 'database' | 'writes'>> {
  try {
    const { read, oldestWriteMs } = await database()
    await read.village.findFirst({ select: { id: true } })
    return { database: 'ok', writes: oldestWriteMs() > stuckAfterMs ? 'stuck' : 'ok' }
  } catch {
    return { database: 'down', writes: 'ok' }
  }
}

function backups(): { backup: Checks['backup']; ageHours: number | null } {
  const report = backupReport(now())
  if (!report) return { backup: 'kept elsewhere', ageHours: null }
  const warned = report.warnings.map(({ warn }) => warn)
  const made = report.places.flatMap(({ backup }) => (backup ? [backup.at.getTime()] : []))
  return {
    backup: warned.includes('never')
      ? 'never'
      : warned.includes('failed') || warned.includes('drillFailed')
        ? 'failing'
        : warned.includes('old')
          ? 'old'
          : 'ok',
    // by the computer's own clock, which the backups go by too
    ageHours:
      made.length > 0 ? Math.max(0, Math.round((Date.now() - Math.max(...made)) / hour)) : null,
  }
}
