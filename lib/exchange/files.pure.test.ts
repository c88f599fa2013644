import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import writeWorkbook from 'write-excel-file/node'
import { archiveOf, unpacked } from './archive'
import { CellReader } from './cell-reader'
import { plainHeading } from './column'
import { csvBeginning, csvLine, readCsv } from './csv'
import { householdColumns } from './household-words'
import { neutralText, restoredText } from './neutral-text'
import { readPasted, readTableFile } from './read-file'
import { readTable } from './read-table'
import type { Cell } from './table'
import { workbook } from './workbook'

async function bytesOf(rows: Cell[][]): Promise<Buffer> {
  async function* given() {
    yield* rows
  }
  const parts: Uint8Array[] = []
  for await (const part of workbook('表', [10, 10], given())) parts.push(part)
  return Buffer.concat(parts)
}

/** Any text that a village keeps: well-formed, every letter and sign there is. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.stringMatching(/^[=+\-@'\t\r\n"",;_x0-9A-F]{0,12}$/),
)
const anyTable = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
  .chain(([columns, rows]) =>
    fc.array(fc.array(anyText, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )

function withoutEmptyEnds(table: string[][]): string[][] {
  const rows = table.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1))
  return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1)
}

describe('what goes out comes back', () => {
  it('as CSV, whatever the cells hold', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const text = csvBeginning + table.map(csvLine).join('')
        expect(withoutEmptyEnds(readCsv(text))).toEqual(withoutEmptyEnds(table))
      }),
    )
  })

  it('as a workbook, whatever the cells hold', async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, async (table) => {
        fc.pre(table.flat().some((cell) => cell.trim() !== ''))
        const read = await readTableFile(await bytesOf(table))
        expect(read.ok && withoutEmptyEnds(read.value)).toEqual(withoutEmptyEnds(table))
      }),
      { numRuns: 60 },
    )
  })

  it('and no cell is a formula to a spreadsheet', () => {
    for (const text of ['=1+1', '+1', '-1', '@sum', '\tx', '\rx', '＝1', "'=1"]) {
      expect(neutralText(text)).toBe(`'${text}`)
      expect(restoredText(neutralText(text))).toBe(text)
    }
    expect(neutralText('张-三=')).toBe('张-三=')
    expect(csvLine(['-5', -5])).toBe("'-5,-5\r\n")
  })
})

describe('a workbook', () => {
  it('gives numbers in full, days as days, formulas as what they came to', async () => {
    const bytes = await writeWorkbook([
      ['电话', '身份', '日期', '分'],
      [
        { value: 13800138000, type: Number },
        { value: '150824199001011234', type: String },
        { value: new Date(Date.UTC(2024, 8, 8)), type: Date, format: 'yyyy-mm-dd' },
        { value: 12.000000000000002, type: Number },
      ],
    ]).toBuffer()
    const read = await readTableFile(bytes)
    expect(read).toMatchObject({
      value: [
        ['电话', '身份', '日期', '分'],
        ['13800138000', '150824199001011234', '2024-09-08', '12'],
      ],
    })
  })

  it('that unpacks to more than allowed is not unpacked', async () => {
    const honest = await bytesOf([['a', 'b']])
    expect(unpacked(honest, 100_000)?.map(({ name }) => name)).toContain('xl/workbook.xml')
    expect(unpacked(honest, 1_000)).toBeUndefined()
    expect(unpacked(honest.subarray(0, honest.length - 30), 100_000)).toBeUndefined()
    // two hundred megabytes of zeros in two hundred kilobytes, which say they are ten bytes
    const bomb = archiveSaying(
      'xl/worksheets/sheet1.xml',
      deflateRawSync(Buffer.alloc(200 << 20)),
      10,
    )
    expect(bomb.length).toBeLessThan(1 << 20)
    expect(await readTableFile(bomb)).toMatchObject({ refusals: [{ code: 'TABLE_NOT_READABLE' }] })
  })

  it('that reaches further than a table may is refused before it is read', async () => {
    const sheetOf = (rows: string) => {
      const xml = Buffer.from(`<worksheet><sheetData>${rows}</sheetData></worksheet>`)
      return archiveSaying('xl/worksheets/sheet1.xml', deflateRawSync(xml), xml.length)
    }
    const tooLong = { refusals: [{ code: 'TABLE_TOO_LONG', field: 'file' }] }
    const notReadable = { refusals: [{ code: 'TABLE_NOT_READABLE', field: 'file' }] }
    const million = '<row><c><v>1</v></c></row>'.repeat(1_000_000)
    expect(await readTableFile(sheetOf(million))).toMatchObject(tooLong)
    for (const [cell, refused] of [
      ['<row r="1048576"><c r="A1048576"><v>1</v></c></row>', tooLong],
      ['<row r="1"><c r="XFD1"><v>1</v></c></row>', notReadable],
      [`<x:row><x:c t=">" r = 'XFD1048576'><v>1</v></x:c></x:row>`, notReadable],
      ['<row r="1"><c r="&#88;FD1"><v>1</v></c></row>', notReadable],
      [`<row r="1"><c t=" r='A1'" r="XFD1"><v>1</v></c></row>`, notReadable],
      ['<row r="1"><c s="<" x:r="XFD1"><v>1</v></c></row>', notReadable],
      ['<!-- " --><row r="1"><c r="XFD1"><v>1</v></c></row><!-- " -->', notReadable],
    ] as const)
      expect(await readTableFile(sheetOf(cell))).toMatchObject(refused)
  })

  it('is read from what was counted, whatever else lies in it', async () => {
    const honest = await bytesOf([['户号', '户主']])
    const files = unpacked(honest, 100_000) ?? []
    expect(unpacked(archiveOf(files), 100_000)).toEqual(files)
    // a second sheet that the directory does not name, in front of the one it does
    const name = 'xl/worksheets/sheet1.xml'
    const hidden = archiveSaying(name, deflateRawSync('<worksheet/>'), 12)
    const file = hidden.subarray(0, hidden.length - 46 - name.length - 22)
    const both = Buffer.concat([file, movedBy(honest, file.length)])
    expect(await readTableFile(both)).toMatchObject({
      value: [['户号', '户主']],
    })
  })

  it('that is broken is looked through once, however it is broken', async () => {
    const sheet = (text: string) => {
      const xml = Buffer.from(`<worksheet><sheetData>${text}</sheetData></worksheet>`)
      return archiveSaying('xl/worksheets/sheet1.xml', deflateRawSync(xml), xml.length)
    }
    // looked through from every tag to the end this took four minutes
    for (const text of ['<c ', '<c "', "<c r='", '<c a="" r="', '<row r= '])
      expect(await readTableFile(sheet(text.repeat(100_000)))).toMatchObject({ ok: false })
  })

  it('that is none is refused plainly', async () => {
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])
    for (const bytes of [
      png,
      Buffer.from('PK nothing'),
      archiveSaying('a.txt', deflateRawSync('x'), 1),
    ])
      expect(await readTableFile(bytes)).toMatchObject({
        refusals: [{ code: 'TABLE_NOT_READABLE', field: 'file' }],
      })
    expect(await readTableFile(Buffer.from(' \n,,\n'))).toMatchObject({
      refusals: [{ code: 'TABLE_EMPTY' }],
    })
    expect(readPasted('1\n'.repeat(50_021))).toMatchObject({
      refusals: [{ code: 'TABLE_TOO_LONG', figures: { max: 50_000 } }],
    })
    // ten megabytes of lines are not all kept to be counted
    expect(readCsv('1\n'.repeat(1_000), 50)).toHaveLength(50)
  })
})

it('a cell of any length is read, or refused, without looking through it for hours', () => {
  const long = (letter: string) => letter.repeat(1_000_000)
  expect(plainHeading(long('('))).toBe('')
  for (const letter of ['T', ' ', '0', ',', '号']) {
    const reader = new CellReader({ day: `2026${long(letter)}x`, number: `1.${long(letter)}x` })
    reader.date('day')
    reader.int('number', { min: 0, max: 9 })
    expect(reader.refusals.map(({ code }) => code)).toEqual(['NOT_A_DATE', 'NOT_A_NUMBER'])
  }
})

it('what PostgreSQL does not keep is in no line, and in nothing that is said of one', () => {
  const columns = [householdColumns.number, householdColumns.headName]
  const table = [['张\0榜'], ['户号', '户主', '备\uD800注'], ['1\0', '张\uDC00三😀']]
  expect(readTable(table, columns, [])).toMatchObject({
    value: {
      lines: [{ cells: { number: '1', headName: '张三😀' } }],
      skipped: [{ text: '张榜' }, { why: 'HEADING' }],
      unused: ['备注'],
    },
  })
})

describe('CSV', () => {
  const wanted = [
    ['户号', '户主'],
    ['1', '张三'],
  ]
  it.each([
    ['UTF-8', Buffer.from('户号,户主\r\n1,张三\r\n')],
    ['UTF-8 with its mark', Buffer.from('\uFEFF户号,户主\n1,张三')],
    [
      'GBK',
      Buffer.from([
        0xbb, 0xa7, 0xba, 0xc5, 0x2c, 0xbb, 0xa7, 0xd6, 0xf7, 0x0a, 0x31, 0x2c, 0xd5, 0xc5, 0xc8,
        0xfd,
      ]),
    ],
    ['UTF-16', Buffer.from('\uFEFF户号\t户主\r\n1\t张三\r\n', 'utf16le')],
    ['semicolons', Buffer.from('户号;户主\n1;张三\n')],
    ['full-width commas', Buffer.from('户号，户主\n1，张三\n')],
  ])('is read as %s', async (_, bytes) => {
    expect(await readTableFile(bytes)).toEqual({ ok: true, value: wanted })
  })
})

/** The same archive for something to stand in front of it. */
function movedBy(archive: Buffer, bytes: number): Buffer {
  const moved = Buffer.from(archive)
  const end = moved.length - 22
  let at = moved.readUInt32LE(end + 16)
  for (let files = moved.readUInt16LE(end + 10); files > 0; files -= 1) {
    moved.writeUInt32LE(moved.readUInt32LE(at + 42) + bytes, at + 42)
    at += 46 + moved.readUInt16LE(at + 28)
  }
  moved.writeUInt32LE(moved.readUInt32LE(end + 16) + bytes, end + 16)
  return moved
}

/** An archive of one file whose directory says it has `size` bytes. */
function archiveSaying(name: string, packed: Buffer, size: number): Buffer {
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt32LE(size, 22)
  local.writeUInt16LE(name.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt32LE(size, 24)
  entry.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(46 + name.length, 12)
  end.writeUInt32LE(30 + name.length + packed.length, 16)
  return Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end])
}
