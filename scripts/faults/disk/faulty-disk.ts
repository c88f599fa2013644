import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { preload } from './preload'

/** What fails, as faulty-disk.c numbers it. */
const failures = {
  nothing: 0,
  'no space': 1,
  'write fails': 2,
  'sync fails': 3,
  'no more files': 4,
  'read fails': 5,
  'read only': 6,
} as const
export type DiskFailure = keyof typeof failures

export interface FaultyDisk {
  /** For the process whose disk it is to be. */
  environment: Record<string, string>
  log: string
  /** From now on, until something else is said. */
  fail(failure: DiskFailure): void
}

/** A faulty disk for one database file. */
export async function faultyDisk(database: string): Promise<FaultyDisk> {
  const { folder, library } = await preload('faulty-disk')
  const [log, control] = [join(folder, 'log'), join(folder, 'control')]
  writeFileSync(log, '')
  const fail = (failure: DiskFailure) =>
    writeFileSync(control, Uint8Array.of(failures[failure]), { flag: 'r+' })
  writeFileSync(control, Uint8Array.of(failures.nothing))
  return {
    environment: {
      LD_PRELOAD: library,
      FAULTY_DISK_FILE: database,
      FAULTY_DISK_LOG: log,
      FAULTY_DISK_CONTROL: control,
    },
    log,
    fail,
  }
}
