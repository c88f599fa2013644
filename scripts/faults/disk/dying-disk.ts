import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '../../start/command.mjs'

export interface DyingDisk {
  /** For a process that dies just before its nth change to the folder; 0: it lives. */
  environment(folder: string, at: number): Record<string, string>
  /** How many changes the last process made, the one before which it died included. */
  changes(): number
}

/** A disk that takes its process with it. Needs Linux and a C compiler, as building SQLite does. */
export async function dyingDisk(): Promise<DyingDisk> {
  const own = mkdtempSync(join(tmpdir(), 'points-dying-'))
  const [library, count] = [join(own, 'dying-disk.so'), join(own, 'count')]
  const source = fileURLToPath(new URL('dying-disk.c', import.meta.url))
  await run(['cc', '-shared', '-fPIC', '-O2', '-Wall', '-o', library, source, '-ldl'])
  return {
    environment: (folder, at) => {
      rmSync(count, { force: true })
      return {
        LD_PRELOAD: library,
        DYING_DISK_FOLDER: folder,
        DYING_DISK_AT: String(at),
        DYING_DISK_COUNT: count,
      }
    },
    changes: () => (existsSync(count) ? statSync(count).size : 0),
  }
}
