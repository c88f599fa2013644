import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sha256 } from '@/lib/shared/hash'
import { fileOf, keepFile, pathOf } from './store'
import { ownDataFolder } from './test-photos'

const photo = Buffer.from('a photo')

test('a file lies under the hash of its contents, alone, and is found again', async () => {
  const folder = ownDataFolder()
  const hash = await keepFile(photo)
  expect(hash).toBe(sha256(photo))
  const place = join(folder, 'photos', hash.slice(0, 2))
  expect(readdirSync(place)).toEqual([`${hash}.jpg`])
  expect(readFileSync(join(place, `${hash}.jpg`))).toEqual(photo)
  expect(await fileOf(hash)).toEqual(photo)
})

test('kept twice at once it lies there once, whole', async () => {
  ownDataFolder()
  const [first, second] = await Promise.all([keepFile(photo), keepFile(photo)])
  expect(first).toBe(second)
  expect(await fileOf(first)).toEqual(photo)
})

test('a hash nobody kept a file under finds none', async () => {
  ownDataFolder()
  expect(await fileOf('0'.repeat(64))).toBeNull()
})

test.each(['../../village.db', '', 'A'.repeat(64), `${'0'.repeat(64)}/..`, '0'.repeat(63)])(
  'no path is made of %j',
  async (word) => {
    ownDataFolder()
    expect(() => pathOf(word)).toThrow()
    await expect(fileOf(word)).rejects.toThrow()
  },
)
