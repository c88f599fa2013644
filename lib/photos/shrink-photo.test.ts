import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { codesOf, expectDone } from '@/lib/testing/village'
import { longestSide, mostBytesKept, mostBytesSent } from './limits'
import { shrinkPhoto } from './shrink-photo'
import { jpegOf, noise, picture } from './test-pictures'

describe('a photo is kept', () => {
  test('as a JPEG of at most 1600 pixels and 300 KB, however large it was', async () => {
    const large = await noise(3_000, 2_000).jpeg({ quality: 90 }).toBuffer()
    expect(large.length).toBeGreaterThan(1_000_000)
    const { jpeg, width, height } = expectDone(await shrinkPhoto(large))
    expect(jpeg.length).toBeLessThanOrEqual(mostBytesKept)
    expect(Math.max(width, height)).toBeLessThanOrEqual(longestSide)
    expect(await sharp(jpeg).metadata()).toMatchObject({ format: 'jpeg', width, height })
    expect(width / height).toBeCloseTo(1.5, 1)
  })

  test('in its size when it is small', async () => {
    const { width, height } = expectDone(await shrinkPhoto(await jpegOf(320, 200)))
    expect([width, height]).toEqual([320, 200])
  })

  test.each(['png', 'webp', 'avif'] as const)('when it came as %s', async (format) => {
    const sent = await picture().toFormat(format).toBuffer()
    const { jpeg } = expectDone(await shrinkPhoto(sent))
    expect((await sharp(jpeg).metadata()).format).toBe('jpeg')
  })

  test('on white where it was transparent', async () => {
    const clear = { create: { width: 8, height: 8, channels: 4 as const, background: '#00000000' } }
    const { jpeg } = expectDone(await shrinkPhoto(await sharp(clear).png().toBuffer()))
    expect((await sharp(jpeg).raw().toBuffer())[0]).toBeGreaterThan(250)
  })

  test('without where, when and by which camera it was taken', async () => {
    const exif = {
      IFD0: { Make: 'a camera', Software: 'secret' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '41/1 34/1 12/1' },
    }
    const sent = await picture().withExif(exif).withXmp('<x:xmpmeta/>').jpeg().toBuffer()
    expect(sent.includes('a camera')).toBe(true)
    expect((await sharp(sent).metadata()).exif).toBeDefined()
    const { jpeg } = expectDone(await shrinkPhoto(sent))
    const kept = await sharp(jpeg).metadata()
    expect([kept.exif, kept.xmp, kept.iptc, kept.comments]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(jpeg.includes('Exif')).toBe(false)
  })

  test('upright', async () => {
    // held on its side: the bright left half is to be at the top
    const sent = await picture(320, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const { jpeg, width, height } = expectDone(await shrinkPhoto(sent))
    expect([width, height]).toEqual([200, 320])
    const { data, info } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true })
    const brightness = (row: number) => data[row * info.width * info.channels] ?? 0
    expect(brightness(5)).toBeGreaterThan(brightness(info.height - 5) + 100)
  })

  test('the same each time, so that sending it twice keeps it once', async () => {
    const sent = await noise(400, 300).png().toBuffer()
    const [first, second] = await Promise.all([shrinkPhoto(sent), shrinkPhoto(sent)])
    expect(expectDone(first).jpeg.equals(expectDone(second).jpeg)).toBe(true)
  })
})

describe('a file is refused', () => {
  const text = Buffer.from('这是一张照片，真的。'.repeat(100))
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
  const html = Buffer.from('<script>alert(1)</script>')

  test.each([
    ['a text that is called .jpg', async () => text],
    ['nothing', async () => Buffer.alloc(0)],
    ['a drawing', async () => svg],
    ['a moving GIF', () => picture().gif().toBuffer()],
    ['a scan as TIFF', () => picture().tiff().toBuffer()],
    [
      'the head of a JPEG and no picture',
      async () => Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), html]),
    ],
    [
      'a photo that broke off',
      async () => (await noise(600, 400).jpeg().toBuffer()).subarray(0, 40_000),
    ],
    ['a moving WebP', movingWebp],
  ])('%s: NOT_A_PICTURE', async (_, make) => {
    const refused = await shrinkPhoto(await make())
    expect(refused).toMatchObject({ refusals: [{ code: 'NOT_A_PICTURE', field: 'photo' }] })
  })

  test('one of more bytes than are read: PICTURE_TOO_LARGE', async () => {
    const padded = Buffer.concat([await jpegOf(), Buffer.alloc(mostBytesSent)])
    expect(codesOf(await shrinkPhoto(padded))).toEqual(['PICTURE_TOO_LARGE'])
  })

  test('one that would unpack to more than the memory is for', async () => {
    const bomb = {
      create: { width: 12_000, height: 6_000, channels: 3 as const, background: '#fff' },
    }
    const sent = await sharp(bomb).png().toBuffer()
    expect(sent.length).toBeLessThan(2_000_000)
    const before = process.memoryUsage().rss
    expect(codesOf(await shrinkPhoto(sent))).toEqual(['PICTURE_TOO_LARGE'])
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
  })
})

test('what hides behind a picture is not kept', async () => {
  const polyglot = Buffer.concat([
    await jpegOf(),
    Buffer.from('<script>alert(1)</script>PK\x03\x04'),
  ])
  const { jpeg } = expectDone(await shrinkPhoto(polyglot))
  expect(jpeg.includes('script')).toBe(false)
})

async function movingWebp(): Promise<Buffer> {
  const frames = await Promise.all([jpegOf(20, 20), noise(20, 20).png().toBuffer()])
  return sharp(frames, { join: { animated: true } })
    .webp({ loop: 0, delay: [100, 100] })
    .toBuffer()
}
