import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { platform } from 'node:process'

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

/** Writes a file that is there where it lies, which asks for no room. Interrupted, it is torn. */
export function writeOver(file: string, contents: string): void {
  const descriptor = openSync(file, 'r+')
  try {
    ftruncateSync(descriptor, writeSync(descriptor, contents, 0))
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
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
