import type { Database, Tx } from '@/lib/db/client'
import type { Import, ImportLine } from '@/lib/db/generated/sqlite/client'
import { jsonRows } from '@/lib/db/set-based'
import { lockBook } from '@/lib/ledger/lock-book'
import { done, type Refusal, type Result } from '@/lib/shared/result'
import { actorBehind, contextOf } from './import-context'
import type { ImportContext, Importer, Judgement } from './importer'
import { importers } from './importers'
import { saysOf } from './line-says'
import { traceWritten } from './trace-chunk'
import { undoChunk } from './undo-chunk'

/** Whether there is more to do: `wait` when the database was locked for now. */
export type Advanced = 'more' | 'wait' | 'finished'

/**
 * Writes or takes back the next lines of an import, in one short transaction: other writes come in
 * between. Where it has come to is kept in the same transaction, so that after a crash it goes on
 * exactly there, and two servers at once do it once.
 */
export async function advanceImport(db: Database, importId: string, now: Date): Promise<Advanced> {
  const whole = await db.write((tx) => advance(tx, importId, now))
  if (whole.ok) return whole.value
  if (isBusy(whole.refusals)) return 'wait'
  // the book refuses one of these lines: it alone is left out, and the report says why
  const one = await db.write((tx) => advance(tx, importId, now, 1))
  if (one.ok) return one.value
  if (isBusy(one.refusals)) return 'wait'
  const left = await db.write((tx) => leaveOut(tx, importId, one.refusals))
  return left.ok ? left.value : 'wait'
}

function isBusy(refusals: readonly Refusal[]): boolean {
  return refusals.some(({ code }) => code === 'BUSY')
}

async function advance(
  tx: Tx,
  importId: string,
  now: Date,
  most?: number,
): Promise<Result<Advanced>> {
  const where = { id: importId }
  const { villageId } = await tx.import.findUniqueOrThrow({ where, select: { villageId: true } })
  // two servers at one import queue here, and the second sees how far the first has come
  await lockBook(tx, villageId)
  const running = await tx.import.findUniqueOrThrow({ where })
  const { state, confirmedById, undoneById } = running
  const staffId = state === 'WRITING' ? confirmedById : undoneById
  if ((state !== 'WRITING' && state !== 'UNDOING') || !staffId) return done('finished')
  const importer = importers[running.kind]
  const actor = await actorBehind(tx, staffId, now, running.actingRoles)
  const context = await contextOf(tx, villageId, importId)
  const step =
    state === 'WRITING'
      ? await writeChunk(tx, { actor, context, importer, running, most })
      : await undoChunk(tx, { actor, context, importer, running, most })
  if (!step.ok) return step
  return keepPlace(tx, running, step.value, now)
}

/** `nextTurn` moves only from where this step began: of two at once the second finds it moved. */
async function keepPlace(
  tx: Tx,
  { id, state, nextTurn, turns }: Import,
  lines: number,
  now: Date,
): Promise<Result<Advanced>> {
  const place = nextTurn + lines
  const finished = place >= turns
  const after = state === 'WRITING' ? 'DONE' : 'UNDONE'
  const { count } = await tx.import.updateMany({
    where: { id, state, nextTurn },
    data: finished ? { nextTurn: place, state: after, doneAt: now } : { nextTurn: place },
  })
  if (count !== 1) throw new Error('an import moved on under the lock of the book')
  return done(finished ? 'finished' : 'more')
}

async function writeChunk(
  tx: Tx,
  step: {
    actor: Parameters<Importer<string>['write']>[1]
    context: ImportContext
    importer: Importer<string>
    running: Import
    most: number | undefined
  },
): Promise<Result<number>> {
  const { actor, context, importer, running, most } = step
  const lines = await nextLines(tx, running, importer, most)
  const judgements = await importer.judge(tx, actor, lines, context)
  const judged = lines.map((line, n) => ({ line, judgement: judgements[n] }))
  const writable = judged.flatMap(({ line, judgement }) =>
    judgement?.outcome === 'NEW' || judgement?.outcome === 'CHANGED' ? { line, judgement } : [],
  )
  const written = await importer.write(
    tx,
    actor,
    writable.map(({ judgement }) => judgement),
    context,
  )
  if (!written.ok) return written
  await keepWritten(
    tx,
    running,
    writable.map(({ line }, n) => ({ turn: line.turn, ...written.value[n] })),
  )
  await traceWritten(
    tx,
    actor,
    running,
    writable.map(({ judgement }) => judgement),
  )
  for (const { line, judgement } of judged)
    if (judgement && judgement.outcome !== line.outcome)
      await keepOutcome(tx, running, line, judgement)
  return done(lines.length)
}

/** As many lines as a chunk takes; those that belong together are not parted, if they fit at all. */
async function nextLines(
  tx: Tx,
  { villageId, id: importId, nextTurn, turns }: Import,
  { linesPerChunk, together }: Importer<string>,
  most?: number,
): Promise<ImportLine[]> {
  const lines = await tx.importLine.findMany({
    where: { villageId, importId, turn: { gte: nextTurn, lt: turns } },
    orderBy: { turn: 'asc' },
    take: most ?? linesPerChunk + 1,
  })
  const over = lines[linesPerChunk]
  if (most !== undefined || !over) return lines
  const chunk = lines.slice(0, linesPerChunk)
  if (!together) return chunk
  const next = together(over.item)
  const whole = chunk.filter(({ item }) => together(item) !== next)
  return whole.length > 0 ? whole : chunk
}

async function keepWritten(
  tx: Tx,
  { villageId, id: importId }: Import,
  lines: readonly { turn: number; subjectId?: string; before?: string }[],
): Promise<void> {
  if (lines.length === 0) return
  await tx.importLine.updateMany({
    where: { villageId, importId, turn: { in: lines.map(({ turn }) => turn) } },
    data: { state: 'WRITTEN' },
  })
  const kept = lines.map(({ turn, subjectId, before = null }) => ({
    turn,
    subjectId: subjectId ?? null,
    before,
  }))
  const types = { turn: 'int', subjectId: 'text', before: 'text' } as const
  // MATERIALIZED: joined as it is, the list would be read anew for every line of the import
  await tx.$executeRaw`
    WITH kept AS MATERIALIZED (SELECT * FROM ${jsonRows(kept, types, 'listed')})
    UPDATE "ImportLine" SET "subjectId" = kept."subjectId", "before" = kept."before"
    FROM kept
    WHERE "ImportLine"."villageId" = ${villageId} AND "ImportLine"."importId" = ${importId}
      AND "ImportLine"."turn" >= CAST(${kept[0]?.turn ?? 0} AS INTEGER)
      AND "ImportLine"."turn" <= CAST(${kept.at(-1)?.turn ?? 0} AS INTEGER)
      AND "ImportLine"."turn" = kept."turn"`
}

/** The book has moved on since the report: the line says now what has become of it. */
async function keepOutcome(
  tx: Tx,
  { villageId, id: importId }: Import,
  { turn }: ImportLine,
  judgement: Judgement<string>,
): Promise<void> {
  await tx.importLine.update({
    where: { villageId_importId_turn: { villageId, importId, turn } },
    data: { outcome: judgement.outcome, says: saysOf(judgement) },
  })
}

async function leaveOut(
  tx: Tx,
  importId: string,
  refusals: readonly Refusal[],
): Promise<Result<Advanced>> {
  const running = await tx.import.findUniqueOrThrow({ where: { id: importId } })
  const { villageId, nextTurn: turn, state } = running
  await tx.importLine.update({
    where: { villageId_importId_turn: { villageId, importId, turn } },
    data:
      state === 'WRITING'
        ? { outcome: 'REFUSED', says: JSON.stringify({ refusals }) }
        : { state: 'LEFT', left: JSON.stringify(refusals[0]) },
  })
  return keepPlace(tx, running, 1, running.madeAt)
}
