import { crc32, deflateRawSync } from 'node:zlib'

/** A file of an archive; `hidden` ones stand in it and not in its directory. */
export interface Packed {
  name: string
  text: string | Buffer
  hidden?: boolean
}

/** An archive as a spreadsheet writes it, but for what is hidden in it. */
export function archive(files: readonly Packed[]): Buffer {
  const parts: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  let listed = 0
  for (const { name, text, hidden } of files) {
    const bytes = Buffer.from(text)
    const packed = deflateRawSync(bytes)
    const said = Buffer.alloc(26)
    said.writeUInt16LE(20, 0)
    said.writeUInt16LE(8, 4)
    said.writeUInt32LE(crc32(bytes), 10)
    said.writeUInt32LE(packed.length, 14)
    said.writeUInt32LE(bytes.length, 18)
    said.writeUInt16LE(Buffer.byteLength(name), 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), said, Buffer.from(name), packed])
    parts.push(file)
    offset += file.length
    if (hidden) continue
    listed += 1
    entries.push(Buffer.from('PK\x01\x02\x14\x00'), said, place, Buffer.from(name))
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(listed, 8)
  end.writeUInt16LE(listed, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, directory, end])
}

const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const related = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** A workbook of one sheet with these rows, as its XML; and whatever else is to lie in it. */
export function workbookOf(
  rows: string,
  { strings = '', more = [] }: { strings?: string; more?: readonly Packed[] } = {},
): Buffer {
  return archive([
    ...more,
    {
      name: '[Content_Types].xml',
      text: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/></Types>`,
    },
    {
      name: 'xl/workbook.xml',
      text: `<workbook xmlns="${main}" xmlns:r="${related}"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${related}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${related}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${related}/externalLink" Target="http://127.0.0.1:9/x.xlsx" TargetMode="External"/></Relationships>`,
    },
    { name: 'xl/sharedStrings.xml', text: `<sst xmlns="${main}">${strings}</sst>` },
    {
      name: 'xl/worksheets/sheet1.xml',
      text: `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    },
  ])
}
