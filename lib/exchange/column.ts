import type { Cell } from './table'

/** A column of a table that is brought in: how it is called, and how people call it besides. */
export interface Column<Key extends string = string> {
  key: Key
  /** In templates and exports. */
  heading: string
  english: string
  /** Other headings that mean it, the surest first. */
  also?: readonly string[]
  /** In characters. */
  width: number
  /** In the template's example line. */
  example: Cell
  /** For the template's page of explanations; '' for a column that is not shown. */
  note: string
  /** The same for the English page, and an example with the words that are read there. */
  englishNote: string
  englishExample?: Cell
}

/** A text that is longer is no heading, and would take long to be made plain. */
const longestHeading = 200

/** A heading as it is compared: 户主（姓名）： → 户主. */
export function plainHeading(cell: string): string {
  if (cell.length > longestHeading) return ''
  return cell
    .normalize('NFKC')
    .replace(/\([^)]*\)/g, '')
    .replace(/[\s*:：]/g, '')
    .toLowerCase()
}

const plainNames = new WeakMap<Column, string[]>()

/** Worked out once: every line of a file is asked whether it is a heading. */
function namesOf(column: Column): string[] {
  const known = plainNames.get(column)
  if (known) return known
  const { heading, english, also = [] } = column
  const names = [heading, english, ...also].map(plainHeading)
  plainNames.set(column, names)
  return names
}

/**
 * Which cell of a heading line holds which column. Where two cells mean the same (序号 and 户号), the
 * surer heading holds; every cell serves one column.
 */
export function columnsIn<Key extends string>(
  cells: readonly string[],
  columns: readonly Column<Key>[],
): Map<Key, number> {
  const found = new Map<Key, number>()
  const used = new Set<number>()
  const headings = cells.map(plainHeading)
  for (const column of columns) {
    const { key } = column
    for (const name of namesOf(column)) {
      const at = headings.indexOf(name)
      if (at === -1 || used.has(at)) continue
      found.set(key, at)
      used.add(at)
      break
    }
  }
  return found
}
