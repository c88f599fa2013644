/** A row or a cell of a sheet, with its attributes; a quoted one may hold a `>`. */
const places = /<(?:\w+:)?(row|c)\b((?:[^>"']|"[^"]*"|'[^']*')*)>/g
const named = /\sr\s*=\s*["']([^"']*)["']/

/**
 * Whether a sheet of a workbook has more rows than `lines` or more columns than `columns`, or a
 * place that is none. Asked before it is read: the reader makes room for everything up to the
 * furthest cell, so one cell in the last corner would take all memory there is.
 */
export function reachesBeyond(
  sheet: string,
  { lines, columns }: { lines: number; columns: number },
): 'lines' | 'columns' | undefined {
  let rows = 0
  for (const [, tag, attributes = ''] of sheet.matchAll(places)) {
    if (tag === 'row') rows += 1
    if (rows > lines) return 'lines'
    const place = named.exec(attributes)?.[1]
    if (place === undefined) continue
    const [, letters = '', number = ''] = /^([A-Z]{0,3})(\d{1,7})$/.exec(place) ?? []
    if (number === '' || columnOf(letters) > columns) return 'columns'
    if (Number(number) > lines) return 'lines'
  }
  return undefined
}

/** A is 1, Z 26, AA 27. */
function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0)
}
