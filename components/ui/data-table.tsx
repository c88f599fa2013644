import './data-table.css'
import { type ReactNode, useId } from 'react'

export interface Column<Row> {
  key: string
  head: string
  cell: (row: Row) => ReactNode
  /** Right-aligned, figures under figures. */
  numeric?: boolean
  /** Stays on one line: a date, a name, a code. */
  unbroken?: boolean
  /** On a slip it takes the whole line: sentences, names of several. */
  wide?: boolean
  /** Only on the printed sheet: where people sign. */
  paperOnly?: boolean
  /** Not on the printed sheet: what only a screen can do. */
  screenOnly?: boolean
  /** Holds what can be done with the row: a slip does not repeat the column's name before it. */
  action?: boolean
  /** Names the row: read out before each of its cells. One column of a table at most. */
  namesRow?: boolean
  /** What stands under the column at the end: a total. */
  foot?: ReactNode
}

export interface DataTableProps<Row> {
  caption: ReactNode
  /** Repeated above the head on every sheet of paper: what a loose one belongs to. */
  paperHead?: ReactNode
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
  const {
    caption,
    captionHidden,
    paperHead,
    columns,
    rows,
    rowKey,
    empty,
    narrow = 'slips',
  } = props
  const captionId = useId()
  if (rows.length === 0 && empty) return empty
  return (
    <section
      aria-labelledby={captionId}
      className={`overflow-x-auto lg:overflow-visible print:overflow-visible ${narrow === 'slips' ? 'slips' : ''}`}
    >
      <table className="book-table">
        <caption id={captionId} className={captionHidden ? 'sr-only' : undefined}>
          {caption}
        </caption>
        <thead>
          {paperHead && (
            <tr className="paper-only">
              <th colSpan={columns.length}>{paperHead}</th>
            </tr>
          )}
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={look(column)}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => (
                <Cell key={column.key} column={column}>
                  {column.cell(row)}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
        {columns.some((column) => column.foot !== undefined) && (
          <tfoot>
            <tr>
              {columns.map((column) => (
                <Cell key={column.key} column={{ ...column, namesRow: false }}>
                  {column.foot}
                </Cell>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  )
}

type ColumnLook = Pick<Column<never>, 'numeric' | 'unbroken' | 'wide' | 'paperOnly' | 'screenOnly'>
type CellColumn = ColumnLook & Pick<Column<never>, 'head' | 'namesRow' | 'action'>

function Cell({ column, children }: { column: CellColumn; children: ReactNode }) {
  return column.namesRow ? (
    <th scope="row" className={look(column)}>
      {children}
    </th>
  ) : (
    <td data-column={column.action ? undefined : column.head} className={look(column)}>
      {children}
    </td>
  )
}

function look({ numeric, unbroken, wide, paperOnly, screenOnly }: ColumnLook): string | undefined {
  const line = numeric ? 'figure' : unbroken && 'unbroken'
  const medium = paperOnly ? 'paper-only' : screenOnly && 'screen-only'
  return [line, wide && 'wide', medium].filter(Boolean).join(' ') || undefined
}
