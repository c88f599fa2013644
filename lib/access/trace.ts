import type { Tx } from '@/lib/db/client'
import { insertRows } from '@/lib/db/set-based'
import { newId } from '@/lib/shared/id'
import type { Actor } from './actor'
import { changesBetween, type Subject } from './facts'
import type { TracedDeed } from './traced-deeds'

/*
 * 留痕: every deed of the office is written down in the transaction that carries it out, with who,
 * when and from where; of what is overwritten (settings, people, rules, prices) also before and
 * after. Only ever added.
 */

/** Where a deed comes from. */
export interface TracePlace {
  /** The path of the page the form stood on, without what was searched for. */
  page: string
  /** The address of its browser. */
  source: string
}

export interface Trace extends TracePlace {
  villageId: string
  at: Date
  /** Null for somebody at the server itself. */
  staffId: string | null
  staffName: string
  deed: TracedDeed
}

/** Of somebody who is signed in. */
export function traceOf(actor: Actor, deed: TracedDeed, place: TracePlace): Trace {
  const { villageId, staffId, name: staffName, now: at } = actor
  return { villageId, at, staffId, staffName, deed, ...place }
}

/** One line of the trace, in the transaction of its deed. */
export async function leaveTrace(
  tx: Tx,
  trace: Trace,
  watched?: { before: Subject | null; after: Subject | null },
): Promise<void> {
  const changes = watched ? changesBetween(watched.before, watched.after) : []
  await insertRows(tx, 'Trace', [
    {
      ...trace,
      id: newId(trace.at),
      page: watched?.after?.page ?? trace.page,
      subject: watched?.after?.name ?? watched?.before?.name ?? null,
      subjectId: watched?.after?.id ?? watched?.before?.id ?? null,
      changes: changes.length > 0 ? JSON.stringify(changes) : null,
    },
  ])
}
