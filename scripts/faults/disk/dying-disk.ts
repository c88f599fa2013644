import { existsSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { preload } from './preload'

export interface DyingDisk {
  /** For a process that dies just before its nth change to the folder; 0: it lives. */
  environment(folder: string, at: number): Record<string, string>
  /** How many changes the last process made, the one before which it died included. */
  changes(): number
}

/** A disk that takes its process with it. */
export async function dyingDisk(): Promise<DyingDisk> {
  const { folder: own, library } = await preload('dying-disk')
  const count = join(own, 'count')
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
