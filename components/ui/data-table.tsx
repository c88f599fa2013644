import { type ReactNode, useId } from 'react'

export interface Column<Row> {
  key: string
  head: string
  cell: (row: Row) => ReactNode
  /** Right-aligned, figures under figures. */
  numeric?: boolean
  /** Names the row: read out before each of its cells. One column of a table at most. */
  namesRow?: boolean
  /** What stands under the column at the end: a total. */
  foot?: ReactNode
}

export interface DataTableProps<Row> {
  caption: ReactNode
  /** Keeps the caption for screen readers where a heading says the same. */
  captionHidden?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Shown instead of a table without rows. */
  empty?: ReactNode
  /** On a narrow screen rows become slips; a wide comparison may scroll sideways instead. */
  narrow?: 'slips' | 'scroll'
}

/** A table as an account book rules it. Every page of it is cut to 50 rows by its query. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden, columns, rows, rowKey, empty, narrow = 'slips' } = props
  const captionId = useId()
  if (rows.length === 0 && empty) return empty
  const footed = columns.some((column) => column.foot !== undefined)
  return (
    <section
      aria-labelledby={captionId}
      className={narrow === 'slips' ? 'slips' : 'overflow-x-auto lg:overflow-visible'}
    >
      <table className="w-full border-collapse border-b-2 border-ink">
        <caption
          id={captionId}
          className={captionHidden ? 'sr-only' : 'pb-2 text-start text-note text-soft'}
        >
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={`${headLook} ${alignment(column)}`}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b border-line last:border-0 hover:bg-sheet">
              {columns.map((column) => (
                <Cell key={column.key} column={column}>
                  {column.cell(row)}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
        {footed && (
          <tfoot className="border-t-4 border-double border-ink font-bold">
            <tr>
              {columns.map((column) => (
                <td key={column.key} data-column={column.head} className={cellLook(column)}>
                  {column.foot}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  )
}

const headLook =
  'sticky top-0 z-1 border-y-2 border-ink bg-shade px-3 py-2 align-bottom font-bold leading-snug'

interface CellShape {
  head: string
  numeric?: boolean
  namesRow?: boolean
}

function Cell({ column, children }: { column: CellShape; children: ReactNode }) {
  if (!column.namesRow)
    return (
      <td data-column={column.head} className={cellLook(column)}>
        {children}
      </td>
    )
  return (
    <th scope="row" className={`${cellLook(column)} font-bold`}>
      {children}
    </th>
  )
}

function cellLook(column: CellShape): string {
  return `px-3 py-2 align-baseline ${alignment(column)}`
}

function alignment({ numeric }: CellShape): string {
  return numeric ? 'text-end whitespace-nowrap' : 'text-start'
}
