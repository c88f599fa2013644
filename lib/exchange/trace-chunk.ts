import type { Actor } from '@/lib/access/actor'
import type { FactName } from '@/lib/access/facts'
import { leaveTrace, traceOf } from '@/lib/access/trace'
import type { Tx } from '@/lib/db/client'
import type { Import } from '@/lib/db/generated/sqlite/client'
import type { Judgement } from './importer'

type Line = Pick<Judgement<string>, 'outcome' | 'label' | 'changes'>

/**
 * 留痕 of a table's lines, as they are written: whom and which rules they brought, and what they
 * changed from what to what. Deeds have none of their own: each waits for the review, and says who
 * wrote it down.
 */
export async function traceWritten(
  tx: Tx,
  actor: Actor,
  table: Import,
  lines: readonly Line[],
): Promise<void> {
  if (table.kind === 'DEEDS') return
  await trace(tx, actor, table, {
    linesNew: labelsOf(lines.filter(({ outcome }) => outcome === 'NEW')),
    linesChanged: lines.filter(({ outcome }) => outcome === 'CHANGED').map(changeOf),
  })
}

/** The same of lines that were taken back; also of deeds, of which some had passed. */
export async function traceTakenBack(
  tx: Tx,
  actor: Actor,
  table: Import,
  lines: readonly Pick<Line, 'label'>[],
): Promise<void> {
  await trace(tx, actor, table, { linesBack: labelsOf(lines) })
}

async function trace(
  tx: Tx,
  actor: Actor,
  { id, fileName: name }: Import,
  facts: Partial<Record<FactName, readonly string[]>>,
): Promise<void> {
  const told = Object.fromEntries(Object.entries(facts).filter(([, lines]) => lines.length > 0))
  if (Object.keys(told).length === 0) return
  // it goes on after its request, of which the trace of who confirmed it tells
  const place = { page: `/office/exchange/imports/${id}`, source: '' }
  await leaveTrace(tx, traceOf(actor, 'import.make', place), {
    before: null,
    after: { name, facts: told },
  })
}

function labelsOf(lines: readonly Pick<Line, 'label'>[]): string[] {
  return lines.map(({ label }) => label)
}

/** 12号 张三 · 住处：在村 → 外出 */
function changeOf({ label, changes = [] }: Line): string {
  return [label, ...changes.map(({ heading, from, to }) => `${heading}：${from} → ${to}`)].join(
    ' · ',
  )
}
