import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { lockDisk, mountSmallDisk } from '@/lib/testing/small-disk'
import { makeTestFolder } from './test-folder'
import { whatIsLocked } from './what-is-locked'

function ownFolder(): string {
  const folder = makeTestFolder('points-locked-')
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test('of a book on a disk that is locked the folder is named', ({ skip }) => {
  const folder = join(ownFolder(), 'disk')
  mkdirSync(folder)
  const unmount = mountSmallDisk(folder, 65_536)
  if (!unmount) return skip('only who may mount has a disk that is locked')
  onTestFinished(unmount)
  const file = join(folder, 'village.db')
  writeFileSync(file, '')
  expect(whatIsLocked(folder, `file:${file}`)).toBeUndefined()
  lockDisk(folder)
  expect(whatIsLocked(folder, `file:${file}`)).toBe(folder)
})

test('of a book that is elsewhere, or not there yet, nothing is', () => {
  expect(whatIsLocked(ownFolder(), 'postgresql://db/village')).toBeUndefined()
  const folder = ownFolder()
  expect(whatIsLocked(folder, `file:${join(folder, 'village.db')}`)).toBeUndefined()
})
