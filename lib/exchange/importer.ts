import type { Actor } from '@/lib/access/actor'
import type { Deed } from '@/lib/access/deeds'
import type { Reader, Tx } from '@/lib/db/client'
import { done, type Refusal, type Result } from '@/lib/shared/result'
import type { Column } from './column'
import { mapInTurns } from './in-turns'
import type { Cells, ReadTable } from './read-table'

export const importKinds = ['HOUSEHOLDS', 'RULES', 'OPENINGS', 'DEEDS'] as const
export type ImportKind = (typeof importKinds)[number]

/** What a line changes: the heading of the column, and the value before and after. */
export interface Change {
  heading: string
  from: string
  to: string
}

/** What was read of a new line, by the key of its column. */
export interface ReadFact {
  key: string
  value: string | number
}

export interface Judgement<Item> {
  outcome: 'NEW' | 'CHANGED' | 'SAME' | 'REFUSED'
  /** With what the book says of it: ids in place of names. */
  item: Item
  /** What the line is about, in short: 12号 张三. */
  label: string
  refusals?: Refusal[]
  changes?: Change[]
  /** Of a new line: what the book will have of it. */
  reads?: ReadFact[]
  /** A group that the line makes: it may be a slip of the pen. */
  newGroup?: string
  /** A deed by the same rule stands on the same day already. */
  sameDay?: boolean
}

/** What a line wrote: how to find it again, and what undoing needs. */
export interface Written {
  subjectId: string
  before?: string
}

export interface ItemOfLine<Item> {
  /** Of the file. */
  line: number
  item: Item
}

export interface WrittenItem<Item> extends ItemOfLine<Item> {
  outcome: 'NEW' | 'CHANGED'
  subjectId: string
  before: string | null
}

/** What the village says about a file as a whole. */
export interface ImportContext {
  importId: string
  groupWord: string
  /** There are no households yet: the list's own running numbers may become theirs. */
  firstList: boolean
}

/**
 * A kind of table that can be brought in. The same `judge` is asked when the file is looked at and
 * again, inside the transaction, when a chunk of it is written: what the report promised is what
 * the book still allows.
 */
export interface Importer<Item> {
  kind: ImportKind
  /** What somebody must be allowed to do, to bring it in and to take it back. */
  deed: Deed
  columns: readonly Column[]
  /** Columns of which one each must be there. */
  needs: readonly (readonly string[])[]
  /** Lines of one transaction. */
  linesPerChunk: number
  /** Puts lines together that are one: members below their head. */
  gather?: (table: ReadTable) => ReadTable
  read: (cells: Cells, context: ImportContext) => Result<Item>
  judge: (
    reader: Reader,
    actor: Actor,
    lines: readonly ItemOfLine<Item>[],
    context: ImportContext,
  ) => Promise<Judgement<Item>[]>
  /** Lines with the same key are written by one transaction. */
  together?: (item: Item) => string
  /** In the order of the lines. */
  write: (
    tx: Tx,
    actor: Actor,
    lines: readonly Judgement<Item>[],
    context: ImportContext,
  ) => Promise<Result<Written[]>>
  /** In the order of the lines: undefined for a line that was taken back, else why not. */
  undo: (
    tx: Tx,
    actor: Actor,
    lines: readonly WrittenItem<Item>[],
    context: ImportContext & { reason: string },
  ) => Promise<Result<(Refusal | undefined)[]>>
}

/** The same importer over items that are kept as JSON between looking and writing. */
export function keptAsJson<Item>(importer: Importer<Item>): Importer<string> {
  const { read, judge, together, write, undo } = importer
  const item = (json: string): Item => JSON.parse(json)
  const items = <Line extends { item: string }>(lines: readonly Line[]) =>
    lines.map((line) => ({ ...line, item: item(line.item) }))
  return {
    ...importer,
    read: (cells, context) => {
      const result = read(cells, context)
      return result.ok ? done(JSON.stringify(result.value)) : result
    },
    judge: async (reader, actor, lines, context) => {
      const read = await mapInTurns(lines, (line) => ({ ...line, item: item(line.item) }))
      const judgements = await judge(reader, actor, read, context)
      return mapInTurns(judgements, (judged) => ({ ...judged, item: JSON.stringify(judged.item) }))
    },
    together: together && ((json) => together(item(json))),
    write: (tx, actor, lines, context) => write(tx, actor, items(lines), context),
    undo: (tx, actor, lines, context) => undo(tx, actor, items(lines), context),
  }
}
