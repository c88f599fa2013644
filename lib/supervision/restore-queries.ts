import type { Fact } from '@/lib/access/facts'
import type { Reader } from '@/lib/db/client'
import { isCivilDate } from '@/lib/shared/civil-date'
import { changesIn } from './trace-queries'

export interface LastRestore {
  at: Date
  /** The day of the backup. */
  day: string
  /** The last line that was in it. */
  line: string
}

/** When the book was last made anew from a backup, as its trace tells; null where it never was. */
export async function lastRestore(reader: Reader, villageId: string): Promise<LastRestore | null> {
  const trace = await reader.trace.findFirst({
    where: { villageId, deed: 'server.command', changes: { contains: '"fact":"restoredDay"' } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  })
  if (!trace) return null
  const facts = new Map(changesIn(trace.changes).map(({ fact, after }) => [fact, after]))
  const [day, line] = [facts.get('restoredDay'), facts.get('lastLine')].map(asWritten)
  return day && line && isCivilDate(day) ? { at: trace.at, day, line } : null
}

function asWritten(fact: Fact | undefined): string | undefined {
  return typeof fact === 'string' ? fact : undefined
}
