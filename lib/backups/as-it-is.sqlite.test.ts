import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '@/lib/db/client'
import { done } from '@/lib/shared/result'
import { earn } from '@/lib/testing/village'
import { makeBackup } from './make-backup'
import { auditRestored, restore } from './restore'
import { backUp, morning, newComputer, ownFolder, villageToBackUp, whyNot } from './test-backup'

test('a book that does not add up is no backup, and kept as it is: nobody loses what was written since', async () => {
  const village = await villageToBackUp()
  const { db, what, place, households } = village
  const [household = ''] = households
  await db.write(async (tx) =>
    done(await tx.household.update({ where: { id: household }, data: { balance: 999 } })),
  )
  const kept = async () => {
    expect(await whyNot(makeBackup(what, place, morning))).toBe('KEPT_AS_IT_IS')
    return readdirSync(place).filter((name) => name !== 'photos')
  }
  const [first = ''] = await kept()
  await earn(village, 'volunteer', '2026-08-06', households, { quantity: 2 })
  const folders = await kept()
  expect(folders).toEqual([expect.stringMatching(/^as-it-is-/)])
  expect(folders).not.toContain(first)
  const written = await db.read.entry.count()
  const there = newComputer(join(place, folders[0] ?? ''))
  expect(await whyNot(restore(there))).toBe('NOT_ADDING_UP')
  expect(existsSync(there.book)).toBe(false)
  const restored = await restore({ ...there, asItIs: true })
  // the balance, and the line after it, which went on from there
  expect(restored.differences).toHaveLength(2)
  await auditRestored(there.book, restored)
  const book = await openDatabase(`file:${there.book}`)
  onTestFinished(() => book.close())
  expect(await book.read.entry.count()).toBe(written)
})

test('who asks which backups there are finds it last, with the word that it takes', async () => {
  const village = await villageToBackUp()
  const sound = await backUp(village)
  await village.db.write(async (tx) =>
    done(
      await tx.household.update({ where: { id: village.households[0] }, data: { balance: 999 } }),
    ),
  )
  const later = new Date('2026-10-09T03:00:00+08:00')
  expect(await whyNot(makeBackup(village.what, village.place, later))).toBe('KEPT_AS_IT_IS')
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'scripts/restore.ts', village.place, 'move-away'],
    { env: { ...process.env, DATABASE_URL: '', DATA_DIR: ownFolder() }, encoding: 'utf8' },
  )
  expect(status).toBe(1)
  const commands = stderr.split('\n').filter((line) => line.includes('npm run restore'))
  expect(commands).toEqual([
    expect.stringContaining(`${sound} move-away`),
    expect.stringMatching(/as-it-is-\S+ move-away as-it-is$/),
  ])
  expect(stderr).toContain('账有对不上的地方，照原样存的')
})
