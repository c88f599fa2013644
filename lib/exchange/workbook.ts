import { crc32, createDeflateRaw } from 'node:zlib'
import { neutralText } from './neutral-text'
import type { Cell } from './table'

/*
 * Writes an .xlsx workbook of one sheet while its rows are still being read: a table of 50,000
 * lines neither fills the memory nor keeps the counter waiting, as building it in one piece does
 * (docs/decisions/0027). Text is written into its cell, so there is no second table to keep.
 */

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`

function framework(sheet: string): [name: string, text: string][] {
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  return [
    [
      '[Content_Types].xml',
      `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `${xml}<Relationships xmlns="${packageRelations}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escaped(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${xml}<Relationships xmlns="${packageRelations}">${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'styles', 'styles.xml')}</Relationships>`,
    ],
    // style 0: plain; 1: the heading; 2: text, so that a spreadsheet makes no number of it
    [
      'xl/styles.xml',
      `${xml}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ],
  ]
}

/** The bytes of a workbook whose first row is its heading. `widths` are in characters. */
export async function* workbook(
  sheet: string,
  widths: readonly number[],
  rows: AsyncIterable<readonly Cell[]>,
): AsyncGenerator<Uint8Array> {
  const archive = new Archive()
  for (const [name, text] of framework(sheet)) yield* archive.file(name, once(text))
  yield* archive.file('xl/worksheets/sheet1.xml', sheetText(widths, rows))
  yield archive.end()
}

async function* once(text: string): AsyncGenerator<string> {
  yield text
}

async function* sheetText(
  widths: readonly number[],
  rows: AsyncIterable<readonly Cell[]>,
): AsyncGenerator<string> {
  const columns = widths.map(
    (width, n) => `<col min="${n + 1}" max="${n + 1}" width="${width}" customWidth="1"/>`,
  )
  yield `${xml}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`
  let text = ''
  let line = 0
  for await (const row of rows) {
    line += 1
    text += `<row r="${line}">${row.map((cell, n) => cellXml(cell, n, line)).join('')}</row>`
    if (text.length < 60_000) continue
    yield text
    text = ''
  }
  yield `${text}</sheetData></worksheet>`
}

function cellXml(cell: Cell, column: number, line: number): string {
  if (cell === null || cell === '') return ''
  const at = `r="${columnName(column)}${line}"`
  if (typeof cell === 'number') return `<c ${at}><v>${cell}</v></c>`
  const text = typeof cell === 'boolean' ? (cell ? '是' : '否') : neutralText(cell)
  const style = line === 1 ? 1 : 2
  return `<c ${at} s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
}

/** 0 → A, 25 → Z, 26 → AA. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}

/** What XML cannot say is written as _xHHHH_, as spreadsheets do; text that looks so is kept apart. */
function escaped(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .replace(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, (letter) => {
      const code = letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
      return `_x${code}_`
    })
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

const utf8AndSizesBehind = 0x0808
const deflated = 8
/** 1 January 1980: the first day an archive knows, so that equal tables give equal files. */
const firstDay = 0x0021

/** A zip archive, written from front to back. */
class Archive {
  #offset = 0
  #files = 0
  #directory: Buffer[] = []

  async *file(name: string, texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
    const start = this.#offset
    const begin = Buffer.alloc(30)
    begin.writeUInt32LE(0x04034b50, 0)
    this.#describe(begin, 4, name)
    yield this.#count(Buffer.concat([begin, Buffer.from(name)]))

    const sums = { crc: 0, packed: 0, size: 0 }
    for await (const bytes of deflatedBytes(texts, sums)) {
      sums.packed += bytes.length
      yield this.#count(bytes)
    }
    const behind = Buffer.alloc(16)
    behind.writeUInt32LE(0x08074b50, 0)
    writeSums(behind, 4, sums)
    yield this.#count(behind)

    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(20, 4)
    this.#describe(entry, 6, name)
    writeSums(entry, 16, sums)
    entry.writeUInt32LE(start, 42)
    this.#directory.push(entry, Buffer.from(name))
    this.#files += 1
  }

  end(): Uint8Array {
    const directory = Buffer.concat(this.#directory)
    const end = Buffer.alloc(22)
    end.writeUInt32LE(0x06054b50, 0)
    end.writeUInt16LE(this.#files, 8)
    end.writeUInt16LE(this.#files, 10)
    end.writeUInt32LE(directory.length, 12)
    end.writeUInt32LE(this.#offset, 16)
    return Buffer.concat([directory, end])
  }

  /** What the file's own head and the directory say alike, from the version on. */
  #describe(head: Buffer, at: number, name: string): void {
    head.writeUInt16LE(20, at)
    head.writeUInt16LE(utf8AndSizesBehind, at + 2)
    head.writeUInt16LE(deflated, at + 4)
    head.writeUInt16LE(firstDay, at + 8)
    head.writeUInt16LE(Buffer.byteLength(name), at + 22)
  }

  #count(bytes: Uint8Array): Uint8Array {
    this.#offset += bytes.length
    return bytes
  }
}

interface Sums {
  crc: number
  packed: number
  size: number
}

function writeSums(head: Buffer, at: number, { crc, packed, size }: Sums): void {
  head.writeUInt32LE(crc, at)
  head.writeUInt32LE(packed, at + 4)
  head.writeUInt32LE(size, at + 8)
}

/** Packs in the thread pool of the platform: between two texts everybody else has a turn. */
async function* deflatedBytes(
  texts: AsyncIterable<string>,
  sums: Sums,
): AsyncGenerator<Uint8Array> {
  const packer = createDeflateRaw()
  const feed = async () => {
    try {
      for await (const text of texts) {
        const bytes = Buffer.from(text)
        sums.crc = crc32(bytes, sums.crc)
        sums.size += bytes.length
        if (!packer.write(bytes)) await new Promise((drained) => packer.once('drain', drained))
      }
      packer.end()
    } catch (error) {
      packer.destroy(error instanceof Error ? error : new Error(String(error)))
    }
  }
  const fed = feed()
  for await (const bytes of packer) yield bytes
  await fed
}
