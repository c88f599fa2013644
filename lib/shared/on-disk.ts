import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { platform } from 'node:process'
import { codeOf } from './thrown'

/**
 * Writes a file that nobody else on this computer reads: whatever interrupts it, there is the old one
 * or the whole new one. Its name is on the disk after `syncFolder`.
 */
export function writeWhole(file: string, contents: string | Uint8Array): void {
  const unfinished = `${file}.part`
  writeFileSync(unfinished, contents, { mode: 0o600 })
  syncFile(unfinished)
  renameSync(unfinished, file)
}

/**
 * The same for what has to be said of a disk that is full too: the file that is there keeps its room,
 * and is written over. Interrupted then, it is torn: only for what, unreadable, says no more than nothing.
 */
export function writeNote(file: string, contents: string): void {
  try {
    writeWhole(file, contents)
  } catch (error) {
    if (!/^(ENOSPC|EDQUOT)$/.test(codeOf(error)) || !existsSync(file)) throw error
    writeOver(file, contents)
  }
}

function writeOver(file: string, contents: string): void {
  const descriptor = openSync(file, 'r+')
  try {
    ftruncateSync(descriptor, writeSync(descriptor, contents, 0))
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Whether this user may write a file or folder that is there; false where it is not. */
export function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Returns once the file's contents survive a power cut. Windows syncs only what may be written. */
export function syncFile(file: string): void {
  sync(file, 'r+')
}

/** The same for the names in a folder: a rename outlasts a power cut after it. Windows has no such thing. */
export function syncFolder(folder: string): void {
  if (platform !== 'win32') sync(folder, 'r')
}

function sync(path: string, flags: 'r' | 'r+'): void {
  const descriptor = openSync(path, flags)
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
