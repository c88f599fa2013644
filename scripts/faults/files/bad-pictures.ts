import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { mostBytesSent } from '@/lib/photos/limits'
import { jpegOf, picture } from '@/lib/photos/test-pictures'
import { workbookOf } from './archives'
import { type BadFile, badNames, picturesAndPapers } from './bad-file'

const notAPicture = ['NOT_A_PICTURE'] as const
const tooLarge = ['PICTURE_TOO_LARGE'] as const
/** Fits in what is taken, or not: read or refused, and nothing worse. */
const either = ['taken', ...notAPicture, ...tooLarge] as const

export async function badPictures(): Promise<BadFile[]> {
  const { pdf, text } = picturesAndPapers
  const jpeg = await jpegOf()
  const white = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#fff' } })
  return [
    {
      what: 'a picture bomb',
      bytes: await white(12_000, 6_000).png().toBuffer(),
      comesTo: tooLarge,
    },
    {
      what: 'a picture that says it is endless',
      bytes: pngSaying(2 ** 31 - 1),
      comesTo: [...notAPicture, ...tooLarge],
    },
    { what: 'a JPEG that says it is endless', bytes: jpegSaying(jpeg, 65_500), comesTo: tooLarge },
    {
      what: 'a JPEG that says it is as large as may be',
      bytes: jpegSaying(jpeg, 7_900),
      comesTo: either,
    },
    {
      what: 'the largest picture that is taken',
      bytes: await white(8_000, 8_000).png().toBuffer(),
      comesTo: ['taken'],
    },
    {
      what: 'a text of a hundred megabytes beside a picture',
      bytes: pngWith(
        'zTXt',
        Buffer.concat([Buffer.from('a\0\0'), deflateSync(Buffer.alloc(100 << 20))]),
      ),
      comesTo: either,
    },
    {
      what: 'colours of a hundred megabytes',
      bytes: pngWith(
        'iCCP',
        Buffer.concat([Buffer.from('a\0\0'), deflateSync(Buffer.alloc(100 << 20))]),
      ),
      comesTo: either,
    },
    {
      what: 'an SVG that is called .jpg',
      names: ['一.jpg'],
      bytes: Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="file:///etc/passwd"/></svg>',
      ),
      comesTo: notAPicture,
    },
    { what: 'a moving picture', bytes: await picture().gif().toBuffer(), comesTo: notAPicture },
    { what: 'a photo that is a PDF', bytes: pdf, comesTo: notAPicture },
    { what: 'a photo that is a letter', bytes: text, comesTo: notAPicture },
    { what: 'a photo that is a workbook', bytes: workbookOf('<row/>'), comesTo: notAPicture },
    {
      what: 'a photo that broke off',
      bytes: jpeg.subarray(0, jpeg.length / 2),
      comesTo: notAPicture,
    },
    {
      what: 'a picture and a page in one',
      bytes: Buffer.concat([jpeg, Buffer.from('<script>alert(1)</script>PK\x03\x04')]),
      comesTo: ['taken'],
    },
    { what: 'nothing', bytes: Buffer.alloc(0), comesTo: ['EMPTY_PICTURE'] },
    { what: '15 MB and a byte', bytes: Buffer.alloc(mostBytesSent + 1, 'x'), comesTo: tooLarge },
    {
      what: 'nine times 16 MB',
      names: Array(9).fill('一.jpg'),
      bytes: Buffer.alloc(16 << 20, 'x'),
      comesTo: tooLarge,
    },
    {
      what: 'ten photos',
      names: Array(10).fill('一.jpg'),
      bytes: jpeg,
      comesTo: ['TOO_MANY_PICTURES'],
    },
    { what: 'bad names', names: badNames, bytes: jpeg, comesTo: ['taken'] },
    { what: 'a file without a name', names: [''], bytes: jpeg, comesTo: ['taken'] },
  ]
}

/** A picture of one dot with a chunk of this kind behind its head. */
function pngWith(kind: string, data: Buffer): Buffer {
  const { png } = picturesAndPapers
  return Buffer.concat([png.subarray(0, 33), chunkOf(kind, data), png.subarray(33)])
}

/** The same with other figures for its width and height. */
function pngSaying(side: number): Buffer {
  const { png } = picturesAndPapers
  const head = Buffer.from(png.subarray(16, 29))
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  return Buffer.concat([png.subarray(0, 8), chunkOf('IHDR', head), png.subarray(33)])
}

function chunkOf(kind: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

function jpegSaying(jpeg: Buffer, side: number): Buffer {
  const said = Buffer.from(jpeg)
  const frame = said.indexOf(Buffer.from([0xff, 0xc0]))
  said.writeUInt16BE(side, frame + 5)
  said.writeUInt16BE(side, frame + 7)
  return said
}
