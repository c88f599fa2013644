import type { RefusalCode } from '@/lib/shared/refusal-codes'

/** A file that nobody honest sends, or a body that holds none. */
export interface BadFile {
  what: string
  /** As they stand in the head of the part, several for several files in the one field. */
  names?: readonly string[]
  bytes: Buffer
  /** What may come of it: `taken`, or one of these refusals. */
  comesTo: readonly (RefusalCode | 'taken')[]
}

/** What is no form with a file in it, as a whole. */
export interface BadBody {
  what: string
  type: string
  body: Buffer
}

const boundary = 'bad-files'
export const fileType = `multipart/form-data; boundary=${boundary}`

/** The body of a form with a file or several, written byte by byte: a browser would mend it. */
export function bodyWith(
  fields: Readonly<Record<string, string>>,
  { field, names = ['名册.xlsx'], bytes }: Pick<BadFile, 'names' | 'bytes'> & { field: string },
): Buffer {
  const head = (name: string) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"`
  return Buffer.concat([
    ...Object.entries(fields).map(([name, value]) =>
      Buffer.from(`${head(name)}\r\n\r\n${value}\r\n`),
    ),
    ...names.flatMap((name) => [
      Buffer.from(
        `${head(field)}; filename="${name}"\r\nContent-Type: text/html; charset=utf-7\r\n\r\n`,
      ),
      bytes,
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${boundary}--\r\n`),
  ])
}

/** Half a part, another boundary, none, thousands of parts, and bodies that are called something else. */
export function badBodies(): BadBody[] {
  const part = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nx`
  return [
    { what: 'half a part', type: fileType, body: Buffer.from(part) },
    { what: 'half a head', type: fileType, body: Buffer.from(part.slice(0, 40)) },
    { what: 'another boundary', type: fileType, body: Buffer.from(part.replaceAll(boundary, 'y')) },
    { what: 'no boundary', type: 'multipart/form-data', body: Buffer.from(part) },
    { what: 'nothing', type: fileType, body: Buffer.alloc(0) },
    { what: 'thousands of parts', type: fileType, body: Buffer.from(`${part}\r\n`.repeat(90_000)) },
    {
      what: 'a head without an end',
      type: fileType,
      body: Buffer.from(part.slice(0, -5) + 'x'.repeat(5_000_000)),
    },
    { what: 'called JSON', type: 'application/json', body: Buffer.from('{"file":"x"}') },
    {
      what: 'called a plain form',
      type: 'application/x-www-form-urlencoded',
      body: Buffer.from('file=x'),
    },
    { what: 'called an image', type: 'image/png', body: Buffer.from('\x89PNG', 'latin1') },
    { what: 'called nothing', type: '', body: Buffer.from(part) },
  ]
}

/** Path parts, NUL, and marks that turn text around or that nobody sees. */
export const badNames = [
  '../../../etc/passwd',
  'C:\\windows\\名册.xlsx',
  '名册\0.xlsx',
  '\u202Exslx.册名\u200B\uFEFF',
  '名'.repeat(400),
  '<script>alert(1)</script>.xlsx',
]

export const picturesAndPapers = {
  png: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
  pdf: Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Type/Catalog>>\nendobj\0', 'latin1'),
  text: Buffer.from('这是一封信，里面没有表格，也没有照片。\n'.repeat(50)),
}
