import { setImmediate as everybodyElse } from 'node:timers/promises'
import { type Actor, refuseUnless } from '@/lib/access/actor'
import type { Database, Tx } from '@/lib/db/client'
import { insertRows, type NewRow } from '@/lib/db/set-based'
import { done, type Result, refuse } from '@/lib/shared/result'
import { contextOf } from './import-context'
import type { ImportContext, Importer, ImportKind, ItemOfLine, Judgement } from './importer'
import { importers } from './importers'
import { mapInTurns } from './in-turns'
import { saysOf } from './line-says'
import { type ReadLine, type ReadTable, readTable, type SkippedLine } from './read-table'
import { type TextTable, tableLimits } from './table'

export interface TableGiven {
  /** Made by the form, so that the same file sent twice is looked at once. */
  importId: string
  kind: ImportKind
  fileName: string
  table: ReadTable
}

/** A table by the headings of its kind. Refuses HEADINGS_MISSING {headings}. */
export function readAs(kind: ImportKind, table: TextTable): Result<ReadTable> {
  const { columns, needs } = importers[kind]
  return readTable(table, columns, needs)
}

/**
 * Takes a table in to be looked at: nothing of the village changes. Refuses TABLE_TOO_LONG {max},
 * TABLE_EMPTY and SAME_ID_OTHER_INPUT. What comes back is judged by `lookAtLines`.
 */
export async function takeTable(
  tx: Tx,
  actor: Actor,
  { importId, kind, fileName, table }: TableGiven,
): Promise<Result<ReadTable>> {
  const importer = importers[kind]
  const forbidden = refuseUnless(actor, importer.deed)
  if (forbidden) return forbidden
  const gathered = importer.gather?.(table) ?? table
  if (gathered.lines.length > tableLimits.lines)
    return refuse('TABLE_TOO_LONG', { field: 'file', figures: { max: tableLimits.lines } })
  if (gathered.lines.length === 0) return refuse('TABLE_EMPTY', { field: 'file' })
  if (await tx.import.findUnique({ where: { id: importId } })) return refuse('SAME_ID_OTHER_INPUT')
  await tx.import.create({
    data: {
      id: importId,
      villageId: actor.villageId,
      kind,
      fileName: fileName.slice(0, 120),
      state: 'CHECKING',
      emptyLines: gathered.emptyLines,
      unused: JSON.stringify(gathered.unused.slice(0, 40).map((heading) => heading.slice(0, 40))),
      madeById: actor.staffId,
      madeAt: actor.now,
    },
  })
  return done(gathered)
}

// one transaction each; every one lets other writes in between
const linesPerInsert = 500

/** Judges every line against the book as it is, and keeps the report. Writes nothing else. */
export async function lookAtLines(
  db: Database,
  actor: Actor,
  { importId, kind }: Pick<TableGiven, 'importId' | 'kind'>,
  table: ReadTable,
): Promise<void> {
  const importer = importers[kind]
  const context = await contextOf(db.read, actor.villageId, importId)
  const { items, refused } = await readLines(importer, table.lines, context)
  const judgements = await importer.judge(db.read, actor, items, context)
  const judged = items.map(({ line }, n) => ({ line, judgement: at(judgements, n) }))
  const listed = [
    ...(await inTurn(importer, judged)),
    ...refused,
    ...table.skipped.map(rowOfSkipped),
  ]
  const rows = listed.map(
    (row, turn): NewRow<'ImportLine'> => ({ ...row, villageId: actor.villageId, importId, turn }),
  )
  for (let start = 0; start < rows.length; start += linesPerInsert) {
    await stored(db, (tx) =>
      insertRows(tx, 'ImportLine', rows.slice(start, start + linesPerInsert)),
    )
    // SQLite answers at once: without this nobody else had a turn before the last of them
    await everybodyElse()
  }
  const turns = rows.filter(({ outcome }) => outcome === 'NEW' || outcome === 'CHANGED').length
  await stored(db, (tx) =>
    tx.import.update({ where: { id: importId }, data: { state: 'CHECKED', turns } }),
  )
}

type RowOfLine = Pick<NewRow<'ImportLine'>, 'line' | 'outcome' | 'label' | 'item' | 'says'>

async function readLines(
  importer: Importer<string>,
  lines: readonly ReadLine[],
  context: ImportContext,
) {
  const items: ItemOfLine<string>[] = []
  const refused: RowOfLine[] = []
  await mapInTurns(lines, ({ line, cells }) => {
    const read = importer.read(cells, context)
    if (read.ok) items.push({ line, item: read.value })
    else {
      const label = Object.values(cells).filter(Boolean).join(' ').slice(0, 80)
      const says = JSON.stringify({ refusals: read.refusals })
      refused.push({ line, outcome: 'REFUSED', label, item: '{}', says })
    }
  })
  return { items, refused }
}

function rowOfSkipped({ line, text, why }: SkippedLine): RowOfLine {
  const says = JSON.stringify({ skipped: why })
  return { line, outcome: 'SKIPPED', label: text, item: '{}', says }
}

/** The lines to write first, those that belong together side by side; the others as they stand. */
async function inTurn(
  { together = () => '' }: Importer<string>,
  judged: readonly { line: number; judgement: Judgement<string> }[],
): Promise<RowOfLine[]> {
  const rank = ({ judgement }: (typeof judged)[number]) =>
    judgement.outcome === 'NEW' || judgement.outcome === 'CHANGED'
      ? `0${together(judgement.item)}`
      : '1'
  const ranked = await mapInTurns(judged, (line) => ({ ...line, rank: rank(line) }))
  ranked.sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.line - b.line))
  return mapInTurns(ranked, ({ line, judgement }) => ({
    line,
    outcome: judgement.outcome,
    label: judgement.label.slice(0, 120),
    item: judgement.item,
    says: saysOf(judgement),
  }))
}

/** A lock that somebody else holds for long: the report is not worth less for coming later. */
async function stored(db: Database, verb: (tx: Tx) => Promise<unknown>): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const result = await db.write(async (tx) => done(await verb(tx)))
    if (result.ok) return
  }
  throw new Error('the database was locked for too long to keep the report')
}

function at<Item>(items: readonly Item[], n: number): Item {
  const item = items[n]
  if (item === undefined) throw new Error('a line was not judged')
  return item
}
