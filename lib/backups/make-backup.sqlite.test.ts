import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { copySqlite } from '@/lib/db/sqlite-file'
import { mountSmallDisk } from '@/lib/testing/small-disk'
import { earn } from '@/lib/testing/village'
import { drill } from './drill'
import { keyOf, makeBackup } from './make-backup'
import { installationOf, photosBeside } from './manifest'
import { backUp, morning, ownFolder, villageToBackUp, whyNot } from './test-backup'

test('a backup is one folder named by date, its photos beside it, and it can be restored', async () => {
  const village = await villageToBackUp()
  const made = await makeBackup(village.what, village.place, morning)
  expect(made).toMatchObject({ name: 'points-2026-10-08-030000', photos: 2, missingPhotos: 0 })
  expect(readdirSync(village.place).sort()).toEqual(['photos', made.name])
  const backup = join(village.place, made.name)
  expect(readdirSync(backup).sort()).toEqual(['backup.json', 'card-key.json', 'village.db'])
  expect(await drill(backup, village.what.dataFolder)).toMatchObject({
    kind: 'real',
    villages: [{ households: 4, entries: 4, sealedMonths: 1, lastMonth: '2026-07', photos: 2 }],
  })
  // a disk that others may read holds the book and the key of the cards
  for (const folder of [backup, photosBeside(village.place)])
    expect(statSync(folder).mode & 0o077).toBe(0)
  // nothing is left where it was tried out
  expect(readdirSync(village.what.dataFolder)).toEqual(['photos'])
})

test('a second backup shares the photos of the first, and mends one that was damaged', async () => {
  const village = await villageToBackUp()
  await backUp(village)
  const [folder = ''] = readdirSync(photosBeside(village.place))
  const [photo = ''] = readdirSync(join(photosBeside(village.place), folder))
  writeFileSync(join(photosBeside(village.place), folder, photo), 'damaged')
  const second = await backUp(village)
  expect(second).toContain('points-2026-10-08-030001')
  await drill(second, village.what.dataFolder)
})

test('a photo that the computer has lost is noted, and does not keep the book from being copied', async () => {
  const village = await villageToBackUp()
  rmSync(join(village.what.dataFolder, 'photos'), { recursive: true })
  const made = await makeBackup(village.what, village.place, morning)
  expect(made.missingPhotos).toBe(2)
  await drill(join(village.place, made.name), village.what.dataFolder)
})

test('a place that is not there is not made, since a stick may be out', async () => {
  const { what, place } = await villageToBackUp()
  expect(await whyNot(makeBackup(what, join(place, 'stick'), morning))).toBe('NOT_THERE')
  expect(existsSync(join(place, 'stick'))).toBe(false)
  const gone = { ...what, book: join(place, 'no.db') }
  expect(await whyNot(makeBackup(gone, place, morning))).toBe('NO_BOOK')
})

test.skipIf(process.getuid?.() === 0)('a place that may not be written to', async () => {
  const { what, place } = await villageToBackUp()
  chmodSync(place, 0o500)
  expect(await whyNot(makeBackup(what, place, morning))).toBe('NOT_WRITABLE')
  chmodSync(place, 0o700)
})

test('a stick that is taken out in the middle leaves no backup and no draft', async () => {
  const { what, place } = await villageToBackUp()
  const pulled = makeBackup(what, place, morning, () => rmSync(place, { recursive: true }))
  expect(await whyNot(pulled)).toBe('TAKEN_OUT')
  expect(readdirSync(what.dataFolder)).toEqual(['photos'])
})

test('a backup and a drill that would fill the disk of the counter are not begun', async ({
  skip,
}) => {
  const { what, place } = await villageToBackUp()
  const { name } = await makeBackup(what, place, morning)
  const dataFolder = ownFolder()
  // room for the copy that is tried out, and for little more
  const unmount = mountSmallDisk(dataFolder, 10_485_760)
  if (!unmount) return skip('only who may mount has a small disk')
  onTestFinished(unmount)
  expect(await whyNot(makeBackup({ ...what, dataFolder }, place, morning))).toBe('DISK_FULL')
  expect(readdirSync(place).sort()).toEqual(['photos', name])
  expect(await whyNot(drill(join(place, name), dataFolder))).toBe('DISK_FULL')
  expect(readdirSync(dataFolder)).toEqual([])
})

test('on one disk a backup needs room for the copy and for its trial', async ({ skip }) => {
  const { what } = await villageToBackUp()
  const disk = ownFolder()
  const { size } = statSync(what.book)
  const unmount = mountSmallDisk(disk, 10_000_000 + size * 1.5)
  if (!unmount) return skip('only who may mount has a small disk')
  onTestFinished(unmount)
  const place = join(disk, 'backups')
  mkdirSync(place)
  const copy = vi.fn()
  const begun = makeBackup({ ...what, dataFolder: disk }, place, morning, copy)
  expect(await whyNot(begun)).toBe('DISK_FULL')
  expect(copy).not.toHaveBeenCalled()
  expect(await makeBackup(what, place, morning)).toMatchObject({ photos: 2 })
})

test('what an interrupted backup left is cleared away, and what is not ours stays', async () => {
  const village = await villageToBackUp()
  const { place, what } = village
  mkdirSync(join(place, `.making-${installationOf(keyOf(what))}-points-2026-10-07-030000`))
  const neighbours = `.making-${installationOf('cd'.repeat(32))}-points-2026-10-08-030000`
  const others = ['letters', 'points-2020-01-01-030000', 'photo of the wall.jpg', neighbours]
  for (const name of others) mkdirSync(join(place, name))
  const first = await backUp(village, new Date('2026-09-01T03:00:00+08:00'))
  for (let day = 2; day <= 27; day += 1)
    cpSync(first, join(place, `points-2026-09-${String(day).padStart(2, '0')}-030000`), {
      recursive: true,
    })
  await backUp(village, new Date('2026-09-28T03:00:00+08:00'))
  const names = readdirSync(place)
  expect(names).toEqual(expect.arrayContaining(others))
  expect(names.filter((name) => name.startsWith('.'))).toEqual([neighbours])
  expect(names.filter((name) => name.startsWith('points-2026-09'))).toHaveLength(14 + 2)
})

test('another installation’s backups on the same stick are not thinned', async () => {
  const village = await villageToBackUp()
  const { what, place } = village
  const theirs = await makeBackup(
    { ...what, cardKey: 'cd'.repeat(32) },
    place,
    new Date('2026-09-01T03:00:00+08:00'),
  )
  for (const moment of ['01T01:30', '01T02:30', '02T03:00', '03T03:00'])
    await backUp(village, new Date(`2026-09-${moment}:00+08:00`))
  expect(readdirSync(place).sort()).toEqual([
    'photos',
    'points-2026-09-01-023000',
    theirs.name,
    'points-2026-09-02-030000',
    'points-2026-09-03-030000',
  ])
})

test('control: a file copied beside its log lacks what was acknowledged, and is not kept', async () => {
  const village = await villageToBackUp()
  await earn(village, 'volunteer', '2026-08-06', village.households, { quantity: 2 })
  const torn = makeBackup(village.what, village.place, morning, copyFileSync)
  expect(await whyNot(torn)).toBe('DAMAGED')
  expect(readdirSync(village.place)).toEqual([])
})

test('control: a copy torn between two pages is not kept', async () => {
  const village = await villageToBackUp()
  const earlier = join(ownFolder(), 'earlier.db')
  await backUp(village).then((backup) => copyFileSync(join(backup, 'village.db'), earlier))
  await earn(village, 'volunteer', '2026-08-06', village.households, { quantity: 2 })
  const halves = makeBackup(village.what, village.place, morning, (book, copy) => {
    tearTogether(book, earlier, copy)
  })
  expect(await whyNot(halves)).toBe('DAMAGED')
})

/** As when the file is written to while it is read: its beginning of one moment, its end of another. */
function tearTogether(book: string, earlier: string, copy: string): void {
  copySqlite(book, copy)
  const [now, then] = [readFileSync(copy), readFileSync(earlier)]
  const middle = Math.floor(then.length / 2 / 4096) * 4096
  writeFileSync(copy, Buffer.concat([now.subarray(0, middle), then.subarray(middle)]))
}
