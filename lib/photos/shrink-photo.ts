import sharp, { type ResizeOptions } from 'sharp'
import { done, type Result, refuse } from '@/lib/shared/result'
import { longestSide, mostBytesKept, mostBytesSent, mostPixels, pictureSide } from './limits'

/** A photo as it is kept: JPEG, upright, without anything a camera writes beside the picture. */
export interface ShrunkPhoto {
  jpeg: Buffer
  width: number
  height: number
}

const formats: readonly unknown[] = ['jpeg', 'png', 'webp', 'heif']

// A file is never given to a reader of another format (SVG, PDF, TIFF), whatever it says it is.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: [
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadWebpBuffer',
    'VipsForeignLoadHeifBuffer',
  ],
})
// One core at most, and nothing remembered: the counter goes on while a picture is unpacked.
sharp.concurrency(1)
sharp.cache(false)

/** From the best that may fit to the smallest that always does. */
const attempts = [
  { side: longestSide, quality: 82 },
  { side: longestSide, quality: 70 },
  { side: longestSide, quality: 55 },
  { side: 1200, quality: 60 },
  { side: 900, quality: 55 },
  { side: 640, quality: 50 },
  { side: 480, quality: 40 },
]

let last: Promise<unknown> = Promise.resolve()

/**
 * Makes a photo of a file of any name, or refuses at `photo`: NOT_A_PICTURE for what is none that
 * can be read, is cut off or moves; PICTURE_TOO_LARGE {megabytes} for too many bytes or pixels.
 * One at a time in this process, so that many at once do not fill its memory.
 */
export function shrinkPhoto(file: Uint8Array): Promise<Result<ShrunkPhoto>> {
  const shrunk = last.then(() => shrink(file))
  last = shrunk.catch(() => undefined)
  return shrunk
}

async function shrink(file: Uint8Array): Promise<Result<ShrunkPhoto>> {
  if (file.byteLength > mostBytesSent) return tooLarge()
  if (file.byteLength === 0) return notAPicture()
  // reads the head alone, whatever size it speaks of
  const looked = await sharp(file, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined)
  if (!looked || !formats.includes(looked.format) || (looked.pages ?? 1) > 1) return notAPicture()
  if (looked.width * looked.height > mostPixels) return tooLarge()
  const pixels = await unpack(file).catch(() => undefined)
  return pixels ? done(await packed(pixels)) : notAPicture()
}

/** Upright, on white, in the colours of a screen, at most the longest side. */
function unpack(file: Uint8Array) {
  return sharp(file, { limitInputPixels: mostPixels, failOn: 'error' })
    .timeout({ seconds: 20 })
    .autoOrient()
    .resize(within(longestSide))
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
}

type Pixels = Awaited<ReturnType<typeof unpack>>

async function packed({ data, info }: Pixels): Promise<ShrunkPhoto> {
  const { width, height, channels } = info
  for (const { side, quality } of attempts) {
    const made = await sharp(data, { raw: { width, height, channels } })
      .resize(within(side))
      .jpeg({ quality })
      .toBuffer({ resolveWithObject: true })
    if (made.info.size <= mostBytesKept)
      return { jpeg: made.data, width: made.info.width, height: made.info.height }
  }
  throw new Error('the smallest photo is larger than what is kept')
}

/** A photo as small as it looks on a key of the till: a few KB. */
export async function shrinkToPicture({ jpeg }: ShrunkPhoto): Promise<ShrunkPhoto> {
  const { data, info } = await sharp(jpeg)
    .resize(within(pictureSide))
    .jpeg({ quality: 75 })
    .toBuffer({ resolveWithObject: true })
  return { jpeg: data, width: info.width, height: info.height }
}

function within(side: number): ResizeOptions {
  return { width: side, height: side, fit: 'inside', withoutEnlargement: true }
}

function notAPicture() {
  return refuse('NOT_A_PICTURE', { field: 'photo' })
}

export function tooLarge() {
  const megabytes = mostBytesSent / 1024 / 1024
  return refuse('PICTURE_TOO_LARGE', { field: 'photo', figures: { megabytes } })
}
