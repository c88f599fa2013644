import sharp, { type Sharp } from 'sharp'

/** A picture of one colour, the left half brighter, so that it shows which side is up. */
export function picture(width = 320, height = 200): Sharp {
  const half = { width: Math.ceil(width / 2), height, channels: 3 as const }
  const left = { create: { ...half, background: '#f0e0a0' } }
  return sharp({ create: { width, height, channels: 3, background: '#203040' } }).composite([
    { input: left, left: 0, top: 0 },
  ])
}

export function jpegOf(width?: number, height?: number): Promise<Buffer> {
  return picture(width, height).jpeg().toBuffer()
}

/** Every pixel another colour: nothing is harder to make small. */
export function noise(width: number, height: number): Sharp {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 60 }
  return sharp({ create: { width, height, channels: 3, background: '#808080', noise } })
}
