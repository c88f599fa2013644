import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'

/** The last Chromium for Windows 7, as npm has it: a build for Linux of the same version. */
const packed = 'node_modules/@sparticuz/chromium/bin/chromium.br'
export const chromium109 = resolve('node_modules/.cache/chromium-109/chromium')

export const runsHere = process.platform === 'linux' && process.arch === 'x64'

/** Unpacks it once; whoever comes meanwhile finds it whole or not at all. */
export async function unpackChromium109(): Promise<void> {
  if (!runsHere || existsSync(chromium109)) return
  mkdirSync(dirname(chromium109), { recursive: true })
  const half = `${chromium109}.${process.pid}`
  await pipeline(
    createReadStream(packed),
    createBrotliDecompress(),
    createWriteStream(half, { mode: 0o755 }),
  )
  renameSync(half, chromium109)
}
