import { longestSide, mostBytesKept } from '@/lib/photos/limits'

/**
 * The photo as it may be sent: made smaller here where the browser can, to spare the village's
 * line. What the browser cannot read goes as it is; the server decides.
 */
export async function shrunk(file: File): Promise<Blob> {
  if (file.size <= mostBytesKept) return file
  try {
    const small = await drawn(file, longestSide, 0.85)
    return small && small.size < file.size ? small : file
  } catch {
    return file
  }
}

/** A small picture to know a chosen photo by; undefined for what the browser cannot show. */
export async function thumbnail(file: File): Promise<string | undefined> {
  try {
    const canvas = await canvasOf(file, 240)
    return canvas.toDataURL('image/jpeg', 0.7)
  } catch {
    return undefined
  }
}

async function drawn(file: File, side: number, quality: number): Promise<Blob | null> {
  const canvas = await canvasOf(file, side)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
}

async function canvasOf(file: File, side: number): Promise<HTMLCanvasElement> {
  const bitmap = await createImageBitmap(file)
  const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(bitmap.width * scale))
  canvas.height = Math.max(1, Math.round(bitmap.height * scale))
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  return canvas
}
