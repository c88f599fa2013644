import { changesIn } from '@/lib/access/facts'
import { traceAtServer } from '@/lib/access/trace-at-server'
import { openDatabase, type Reader } from '@/lib/db/client'
import { done } from '@/lib/shared/result'
import { backupName, isBackupName, momentOfBackup } from './backup-name'

/**
 * 留痕: a restored book says that it was restored, by whom, from which backup, and with which line it
 * goes on. What was written after that backup is not in it: whoever compares a slip or the posted
 * paper has to be able to find out why lines are missing. Written before the
 * book takes its place, so that no restored one is without.
 */
export async function traceRestore(
  file: string,
  { by: name, now, madeAt }: { by: string; now: Date; madeAt: Date },
): Promise<void> {
  const database = await openDatabase(`file:${file}`)
  try {
    const written = await database.write(async (tx) => {
      for (const village of await tx.village.findMany())
        await traceAtServer(
          tx,
          { villageId: village.id, name, now },
          {
            before: null,
            after: {
              name: village.name,
              facts: {
                restoredFrom: backupName(madeAt),
                lastLine: String(village.entrySeq),
              },
            },
          },
        )
      return done(undefined)
    })
    if (!written.ok) throw new Error('a restored book that nobody else has open cannot be written')
  } finally {
    await database.close()
  }
}

export interface LastRestore {
  at: Date
  /** When the backup was made: a day has several, and what came after this one is missing. */
  madeAt: Date
  /** The last line that was in it. */
  line: string
}

/** When the book was last made anew from a backup, as its trace tells; null where it was not since then. */
export async function lastRestore(
  reader: Reader,
  villageId: string,
  from = new Date(0),
): Promise<LastRestore | null> {
  const trace = await reader.trace.findFirst({
    where: {
      villageId,
      at: { gte: from },
      deed: 'server.command',
      changes: { contains: '"fact":"restoredFrom"' },
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  })
  if (!trace) return null
  const facts = new Map(changesIn(trace.changes).map(({ fact, after }) => [fact, String(after)]))
  const [backup = '', line = ''] = [facts.get('restoredFrom'), facts.get('lastLine')]
  return isBackupName(backup) ? { at: trace.at, madeAt: momentOfBackup(backup), line } : null
}
