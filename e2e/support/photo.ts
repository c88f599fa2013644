import sharp from 'sharp'

/** A photo as a phone takes it: large, and hard to pack. */
export async function photo(name: string, background: string) {
  const noise = { type: 'gaussian' as const, mean: 120, sigma: 40 }
  const picture = sharp({ create: { width: 2400, height: 1800, channels: 3, background, noise } })
  return { name, mimeType: 'image/jpeg', buffer: await picture.jpeg().toBuffer() }
}
