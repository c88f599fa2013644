import { jpegOf, picture } from '@/lib/photos/test-pictures'
import { badValue, pick } from '../bad-values'
import type { Random } from '../random-numbers'
import { workbookOf } from './archives'
import { heading, row } from './bad-workbooks'

/** Makes one file more, another one each time. */
export type Spoiling = (random: Random) => Buffer

/** Lists of households, as workbooks and as text, spoilt in the file or in what is packed into it. */
export function spoiltTables(): Spoiling {
  const rows = heading + row(2, '901', '张三') + row(3, '902', '李四')
  const text = '户号,户主姓名\r\n901,"张三"\r\n902,李四\r\n'
  const files = [workbookOf(rows), Buffer.from(text), Buffer.from(`\ufeff${text}`, 'utf16le')]
  const ways: Spoiling[] = [
    (random) => spoiltBytes(pick(files, random), files, random),
    (random) => workbookOf(spoiltBytes(Buffer.from(rows), files, random).toString('utf8')),
    (random) => workbookOf(heading + row(2, cell(random), cell(random))),
    (random) => Buffer.from(`户号\t户主姓名\n${badValue(random)}\t${badValue(random)}`),
  ]
  return (random) => pick(ways, random)(random)
}

/** Pictures of every kind that is taken, spoilt in the file. */
export async function spoiltPictures(): Promise<Spoiling> {
  const files = [
    await jpegOf(),
    await picture().png().toBuffer(),
    await picture().webp().toBuffer(),
    await jpegOf(1, 1),
  ]
  return (random) => spoiltBytes(pick(files, random), files, random)
}

function cell(random: Random): string {
  return badValue(random)
    .toString('utf8')
    .replaceAll('&', '&amp;')
    .replaceAll('<', random(8) === 0 ? '<' : '&lt;')
}

/** A file with bytes changed, lost, doubled, zeroed, or others among them. */
function spoiltBytes(file: Buffer, others: readonly Buffer[], random: Random): Buffer {
  let bytes = Buffer.from(file)
  for (let changes = 1 + random(5); changes > 0; changes -= 1) {
    const at = random(bytes.length + 1)
    const [before, stretch, after] = cut(bytes, at, 1 + random(64))
    const kinds = [
      [before, Buffer.from([random(256)]), after],
      [before],
      [before, after],
      [before, stretch, stretch, after],
      [before, badValue(random), after],
      [before, pick(others, random).subarray(random(200)), after],
      [before, Buffer.alloc(stretch.length), after],
    ]
    bytes = Buffer.concat(pick(kinds, random))
  }
  return bytes
}

function cut(bytes: Buffer, at: number, length: number): [Buffer, Buffer, Buffer] {
  return [bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at + length)]
}
