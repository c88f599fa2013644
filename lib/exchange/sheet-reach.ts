const place = /(?<=[\s:])r(?=\s*=\s*(?:"([^"]*)"|'([^']*)'))/g
// what spreadsheets write of a row or a cell has a tenth of it
const longestTag = 1_000

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
  for (const tag of tagsOf(sheet)) {
    const [, kind] = /^(?:[^:\s/]*:)?(row|c)(?![^\s/])/.exec(tag) ?? []
    if (kind === undefined) continue
    if (kind === 'row') rows += 1
    if (rows > lines) return 'lines'
    if (tag.length > longestTag) return 'columns'
    for (const [, double, single] of tag.matchAll(place)) {
      const [, letters = '', number = ''] =
        /^([A-Z]{0,3})(\d{1,7})$/.exec(double ?? single ?? '') ?? []
      if (number === '' || columnOf(letters) > columns) return 'columns'
      if (Number(number) > lines) return 'lines'
    }
  }
  return undefined
}

/** What stands between `<` and `>`, each letter looked at once, however the sheet is broken. */
function* tagsOf(xml: string): Generator<string> {
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at)) {
    const end = endOfTag(xml, at)
    if (end === -1) return
    yield xml.slice(at + 1, end)
    at = end
  }
}

function endOfTag(xml: string, start: number): number {
  for (const [opens, closes] of passedOver)
    if (xml.startsWith(opens, start)) return xml.indexOf(closes, start)
  for (let at = start; at < xml.length; at += 1) {
    const letter = xml[at]
    if (letter === '>') return at
    if (letter !== '"' && letter !== "'") continue
    // a quoted one may hold a `>`
    at = xml.indexOf(letter, at + 1)
    if (at === -1) return -1
  }
  return -1
}

const passedOver = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const

/** A is 1, Z 26, AA 27. */
function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0)
}
