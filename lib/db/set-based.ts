import { z } from 'zod'
import { engine } from './engine'
import { Prisma } from './generated/sqlite/client'

/** A row of a table, as Prisma's createMany takes it. */
export type NewRow<M extends Prisma.ModelName> = Exclude<
  Prisma.TypeMap['model'][M]['operations']['createMany']['args']['data'],
  readonly unknown[]
>

// Beyond these a statement's one parameter grows for no further speed.
const mostRowsPerStatement = 2_000
const mostCharactersPerStatement = 1_000_000

/**
 * Inserts rows with one statement per 2,000 rows: createMany needs one per some fifty rows on
 * SQLite and ten times as long. Columns left out in every row get the table's defaults; no rows,
 * no statement.
 */
export async function insertRows<M extends Prisma.ModelName>(
  tx: Pick<Prisma.TransactionClient, '$executeRaw'>,
  model: M,
  rows: readonly NewRow<M>[],
): Promise<void> {
  const columns = [...new Set(rows.flatMap(givenColumnsOf))]
  for (const json of chunksOf(rows)) {
    await tx.$executeRaw`
      INSERT INTO ${identifier(model)} (${list(columns.map(identifier))}) ${source(model, columns, json)}`
  }
}

function source(model: Prisma.ModelName, columns: readonly string[], json: string): Prisma.Sql {
  if (engine === 'sqlite') {
    const values = columns.map((column) => Prisma.sql`value->>${text(column)}`)
    return Prisma.sql`SELECT ${list(values)} FROM json_each(${json})`
  }
  // Gives every column its own type, enums and timestamps included.
  return Prisma.sql`SELECT ${list(columns.map(identifier))}
    FROM jsonb_populate_recordset(CAST(NULL AS ${identifier(model)}), CAST(${json} AS JSONB))`
}

interface ColumnTypes {
  text: string
  int: number
  bool: boolean
}

const sqlTypes = {
  sqlite: { text: 'TEXT', int: 'INTEGER', bool: 'INTEGER' },
  postgres: { text: 'TEXT', int: 'INTEGER', bool: 'BOOLEAN' },
} as const

/**
 * Rows as a table of the statement, for `UPDATE … FROM ${jsonRows(…)} … RETURNING`: one parameter
 * however many rows. Columns are reached as `alias."column"`.
 */
export function jsonRows<C extends Record<string, keyof ColumnTypes>>(
  rows: readonly { [Name in keyof C]: ColumnTypes[C[Name]] | null }[],
  columns: C,
  alias: string,
): Prisma.Sql {
  const json = JSON.stringify(rows)
  const types = sqlTypes[engine]
  if (engine === 'sqlite') {
    const values = Object.entries(columns).map(
      ([name, type]) =>
        Prisma.sql`CAST(value->>${text(name)} AS ${Prisma.raw(types[type])}) AS ${identifier(name)}`,
    )
    return Prisma.sql`(SELECT ${list(values)} FROM json_each(${json})) AS ${word(alias)}`
  }
  const typed = Object.entries(columns).map(
    ([name, type]) => Prisma.sql`${identifier(name)} ${Prisma.raw(types[type])}`,
  )
  return Prisma.sql`jsonb_to_recordset(CAST(${json} AS JSONB)) AS ${word(alias)}(${list(typed)})`
}

function* chunksOf(rows: readonly object[]): Generator<string> {
  let chunk: string[] = []
  let characters = 0
  for (const row of rows) {
    const json = toJson(row)
    if (
      chunk.length === mostRowsPerStatement ||
      (chunk.length > 0 && characters + json.length > mostCharactersPerStatement)
    ) {
      yield `[${chunk.join(',')}]`
      chunk = []
      characters = 0
    }
    chunk.push(json)
    characters += json.length
  }
  if (chunk.length > 0) yield `[${chunk.join(',')}]`
}

function givenColumnsOf(row: object): string[] {
  return Object.entries(row).flatMap(([column, value]) => (value === undefined ? [] : [column]))
}

/** Instants as the engine stores them: on SQLite text as the adapter writes and compares it. */
function toJson(row: object): string {
  if (engine === 'postgres') return JSON.stringify(row)
  const stored = Object.entries(row).map(([column, value]) => [
    column,
    value instanceof Date ? value.toISOString().replace('Z', '+00:00') : value,
  ])
  return JSON.stringify(Object.fromEntries(stored))
}

function list(terms: readonly Prisma.Sql[]): Prisma.Sql {
  return Prisma.join([...terms])
}

function identifier(name: string): Prisma.Sql {
  return Prisma.raw(`"${checked(name)}"`)
}

function text(name: string): Prisma.Sql {
  return Prisma.raw(`'${checked(name)}'`)
}

function word(name: string): Prisma.Sql {
  return Prisma.raw(checked(name))
}

/** Names come from this code's own keys; one that could be anything else never reaches SQL. */
function checked(name: string): string {
  if (!/^\w+$/.test(name)) throw new Error(`Not the name of a column: ${name}`)
  return name
}

/** A whole number. SUM and COUNT arrive as bigint, sums of sums as Decimal. */
export const int = z
  .union([z.number(), z.bigint(), z.instanceof(Prisma.Decimal)])
  .transform(Number)
  .pipe(z.int())

/** A truth value. SQLite keeps 0 and 1. */
export const bool = z.union([z.boolean(), z.literal([0, 1, 0n, 1n])]).transform(Boolean)

/** A moment. SQLite gives text where a column's type is lost, as in MAX("recordedAt"). */
export const instant = z
  .union([z.date(), z.iso.datetime({ offset: true })])
  .transform((moment) => new Date(moment))

/** The one reader of raw rows. Throws, naming row and column, when one is not as expected. */
export function readRows<T extends z.ZodType>(schema: T, rows: unknown): z.output<T>[] {
  const read = z.array(schema).safeParse(rows)
  if (read.success) return read.data
  throw new Error(`The database's rows are not as expected\n${z.prettifyError(read.error)}`)
}
