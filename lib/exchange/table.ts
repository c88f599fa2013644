/** What one cell of an exported table holds. Text stays text: numbers of people and cards too. */
export type Cell = string | number | boolean | null

/** A table as a file holds it, every cell as text. Row n stands on line n + 1 of the file. */
export type TextTable = string[][]

export const tableLimits = {
  bytes: 10 * 1024 * 1024,
  /** Of everything in a workbook, unpacked. */
  unpackedBytes: 120 * 1024 * 1024,
  /** Of all cells together. */
  characters: 40_000_000,
  lines: 50_000,
  columns: 100,
}

/** Whole numbers in full, never 1.23E+17; a day of the calendar as YYYY-MM-DD. */
export function textOfCell(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return textOfNumber(value)
  if (typeof value === 'boolean') return value ? '是' : '否'
  return value instanceof Date && !Number.isNaN(value.getTime())
    ? value.toISOString().slice(0, 10)
    : ''
}

function textOfNumber(value: number): string {
  if (Number.isInteger(value)) return BigInt(value).toString()
  // 12.000000000000002 is what a formula leaves of 12
  return String(Number(value.toPrecision(14)))
}
