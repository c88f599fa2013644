import { spawnSync } from 'node:child_process'
import { statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Mounts a disk of so many bytes at a folder that is there. Gives what unmounts it; undefined to who may not mount. */
export function mountSmallDisk(folder: string, bytes: number): (() => void) | undefined {
  const mount = ['-t', 'tmpfs', '-o', `size=${Math.round(bytes)}`, 'tmpfs', folder]
  if (spawnSync('mount', mount).status !== 0) return undefined
  return () => void spawnSync('umount', [folder])
}

/** To the last byte. */
export function fillDisk(folder: string): void {
  const { bavail, bsize } = statfsSync(folder)
  writeFileSync(join(folder, 'everything'), Buffer.alloc(bavail * bsize))
}

/** From now on it may only be read. */
export function lockDisk(folder: string): void {
  const { status, stderr } = spawnSync('mount', ['-o', 'remount,ro', folder], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}
