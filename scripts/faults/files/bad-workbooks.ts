import { tableLimits } from '@/lib/exchange/table'
import { archive, workbookOf } from './archives'
import { type BadFile, badNames, picturesAndPapers } from './bad-file'

/** A row as spreadsheets write it; what is no text is the inside of a cell's tag and what follows. */
export function row(line: number, ...cells: readonly (string | { xml: string })[]): string {
  const written = cells.map((cell, column) => {
    const place = `r="${String.fromCharCode(65 + column)}${line}"`
    return typeof cell === 'string'
      ? `<c ${place} t="inlineStr"><is><t>${cell}</t></is></c>`
      : `<c ${place} ${cell.xml}</c>`
  })
  return `<row r="${line}">${written.join('')}</row>`
}

export const heading = row(1, '户号', '户主姓名')
const honest = `${heading}${row(2, '901', '张三')}`
const notReadable = ['TABLE_NOT_READABLE'] as const
/** Nothing is amiss with these but their size or their kind: read, or refused, and nothing worse. */
const either = ['taken', 'TABLE_NOT_READABLE', 'TABLE_TOO_LARGE', 'HEADINGS_MISSING'] as const
const megabyte = 1024 * 1024

/** For a list of households, whose line of household 901 is new. */
export function badWorkbooks(): BadFile[] {
  const { png, pdf, text: letter } = picturesAndPapers
  const sheet = 'xl/worksheets/sheet1.xml'
  const taken = ['taken'] as const
  return [
    {
      what: 'a zip bomb',
      bytes: archive([{ name: sheet, text: Buffer.alloc(200 * megabyte) }]),
      comesTo: notReadable,
    },
    {
      what: 'a bomb that the directory does not name',
      bytes: workbookOf(honest, {
        more: [{ name: 'xl/x.xml', text: Buffer.alloc(300 * megabyte), hidden: true }],
      }),
      comesTo: taken,
    },
    {
      what: 'shared strings of a hundred megabytes',
      bytes: workbookOf(honest, { strings: '<si><t>户</t></si>'.repeat(3_000_000) }),
      comesTo: either,
    },
    {
      what: 'shared strings a million deep',
      bytes: workbookOf(honest, { strings: '<si>'.repeat(1_000_000) }),
      comesTo: either,
    },
    {
      what: 'one long text in every cell',
      bytes: workbookOf(
        heading +
          Array.from({ length: 20_000 }, (_, n) =>
            row(n + 2, ...Array(20).fill({ xml: 't="s"><v>0</v>' })),
          ).join(''),
        { strings: `<si><t>${'长'.repeat(32_000)}</t></si>` },
      ),
      comesTo: ['TABLE_TOO_LARGE'],
    },
    {
      what: 'a million rows',
      bytes: workbookOf('<row><c><v>1</v></c></row>'.repeat(1_000_000)),
      comesTo: ['TABLE_TOO_LONG'],
    },
    {
      what: 'a row without an end',
      bytes: workbookOf(`<row>${'<c r="A1"/>'.repeat(3_000_000)}</row>`),
      comesTo: either,
    },
    {
      what: 'a cell in the last corner',
      bytes: workbookOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
      comesTo: [...notReadable, 'TABLE_TOO_LONG'],
    },
    {
      what: 'tags without an end',
      bytes: workbookOf('<c '.repeat(1_000_000)),
      comesTo: either,
    },
    {
      what: 'formulas',
      bytes: workbookOf(
        heading +
          row(
            2,
            { xml: '><f>900+1</f><v>901</v>' },
            { xml: `t="str"><f>HYPERLINK("http://127.0.0.1:9")</f><v>=cmd|'/c calc'!A1</v>` },
          ),
      ),
      comesTo: taken,
    },
    {
      what: 'formulas that nothing was worked out of',
      bytes: workbookOf(
        heading + row(2, { xml: 't="str"><f>1/0</f>' }, { xml: 't="e"><v>#REF!</v>' }),
      ),
      // its headings are those of a household list, and missing where another table is brought in
      comesTo: ['TABLE_EMPTY', 'HEADINGS_MISSING'],
    },
    {
      what: 'links and entities that lead outside',
      bytes: workbookOf(honest, {
        strings: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><si><t>&b;</t></si>',
        more: [
          {
            name: 'xl/externalLinks/externalLink1.xml',
            text: '<externalLink><externalBook r:id="rId3"/></externalLink>',
          },
        ],
      }),
      comesTo: either,
    },
    {
      what: 'entities that make more of themselves',
      bytes: workbookOf(
        `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "${'&a;'.repeat(1_000)}"><!ENTITY c "${'&b;'.repeat(1_000)}">]>${heading}${row(2, '&c;', '&c;')}`,
      ),
      comesTo: either,
    },
    { what: 'a workbook that is a picture', bytes: png, comesTo: notReadable },
    { what: 'a workbook that is a PDF', bytes: pdf, comesTo: notReadable },
    { what: 'a workbook that is a letter', bytes: letter, comesTo: ['HEADINGS_MISSING'] },
    {
      what: 'a picture and a workbook in one',
      bytes: Buffer.concat([png, workbookOf(honest)]),
      comesTo: notReadable,
    },
    {
      what: 'a workbook and a page in one',
      bytes: Buffer.concat([workbookOf(honest), Buffer.from('<script>alert(1)</script>')]),
      comesTo: either,
    },
    { what: 'nothing', bytes: Buffer.alloc(0), comesTo: ['TABLE_EMPTY'] },
    {
      what: '10 MB and a byte',
      bytes: Buffer.alloc(tableLimits.bytes + 1, 'x'),
      comesTo: ['TABLE_TOO_LARGE'],
    },
    {
      what: '30 MB',
      bytes: Buffer.alloc(30 * megabyte, 'x'),
      comesTo: ['TABLE_TOO_LARGE'],
    },
    {
      what: '10 MB of brackets',
      bytes: Buffer.concat([
        Buffer.from('户号,户主姓名\n901,'),
        Buffer.alloc(tableLimits.bytes - 30, '('),
      ]),
      comesTo: either,
    },
    {
      what: '10 MB of blanks where a number belongs',
      bytes: Buffer.concat([
        Buffer.from('户号,户主姓名\n1'),
        Buffer.alloc(tableLimits.bytes - 40, 'T'),
        Buffer.from('x,张三'),
      ]),
      comesTo: either,
    },
    { what: '10 MB of commas', bytes: Buffer.alloc(tableLimits.bytes, ','), comesTo: notReadable },
    { what: 'bad names', names: badNames, bytes: workbookOf(honest), comesTo: taken },
    { what: 'a file without a name', names: [''], bytes: workbookOf(honest), comesTo: taken },
  ]
}
