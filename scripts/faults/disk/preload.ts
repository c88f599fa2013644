import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '../../start/command.mjs'

/**
 * Compiles what comes between a program and its disk, in a folder that is gone when this process is.
 * Needs Linux and a C compiler, as building SQLite does.
 */
export async function preload(
  name: 'dying-disk' | 'faulty-disk',
): Promise<{ folder: string; library: string }> {
  const folder = mkdtempSync(join(tmpdir(), `points-${name}-`))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const library = join(folder, `${name}.so`)
  const source = fileURLToPath(new URL(`${name}.c`, import.meta.url))
  await run(['cc', '-shared', '-fPIC', '-O2', '-Wall', '-o', library, source, '-ldl'])
  return { folder, library }
}
