import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { backupsNear, backupsOf } from './backups-of'
import { bookIn } from './manifest'
import { notedBackup, ownFolder } from './test-backup'

function foundNear(...paths: string[]): string[] {
  return backupsNear(paths).map(({ folder }) => folder)
}

test('backups are found in a folder, inside the folders of a stick and beside a mistyped name', () => {
  const stick = ownFolder()
  const place = join(stick, '备 份')
  const old = notedBackup(place, new Date('2026-10-07'))
  const called = notedBackup(place, new Date('2026-10-09'), '换届以前')
  const last = notedBackup(place, new Date('2026-10-08'))
  const newestFirst = [called, last, old]
  expect(foundNear(place)).toEqual(newestFirst)
  expect(foundNear(stick)).toEqual(newestFirst)
  expect(foundNear(stick, place)).toEqual(newestFirst)
  expect(foundNear(join(place, 'points-2026-10-8'))).toEqual(newestFirst)
  writeFileSync(bookIn(last), '')
  expect(foundNear(bookIn(last))).toEqual([last])
  // thinned and drilled are those alone that were never given another name
  expect(backupsOf(place, 'ours')).toEqual([basename(old), basename(last)])
})

test('what is damaged, what is deeper and what is not there is none', () => {
  const place = ownFolder()
  const damaged = notedBackup(place, new Date('2026-10-07'))
  writeFileSync(join(damaged, 'backup.json'), 'torn')
  notedBackup(join(place, 'one', 'two', 'three'), new Date('2026-10-07'))
  expect(foundNear(place, join(place, 'gone', 'deeper'))).toEqual([])
})
