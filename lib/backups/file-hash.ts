import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

/** Of a file of any size: it is never in memory as a whole. */
export async function sha256OfFile(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk)
  return hash.digest('hex')
}
