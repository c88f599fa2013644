import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { z } from 'zod'

/** MB for what lives longer. Without a bound nothing is cleared away while the machine has memory. */
const heap = 256

/**
 * importVsRaw() in a process of its own, so that its memory says what it needs, and not what the
 * figures before it left behind.
 */
export async function importInOwnProcess(): Promise<unknown[]> {
  const words = [
    `--max-old-space-size=${heap}`,
    'scripts/run.mjs',
    'scripts/bench/import-process.ts',
  ]
  const { stdout } = await promisify(execFile)(process.execPath, words)
  return z.array(z.unknown()).parse(JSON.parse(stdout))
}
