import { copyFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '@/lib/db/client'
import { done } from '@/lib/shared/result'
import { openCopy, takeCopy } from './open-copy'
import { ownFolder, villageToBackUp } from './test-backup'

/** As somebody copies it from a computer that was switched off: the file, or also what lies beside it. */
function copied(book: string, endings: readonly string[]): string {
  const folder = ownFolder()
  for (const ending of endings) copyFileSync(book + ending, join(folder, basename(book) + ending))
  return join(folder, basename(book))
}

async function entriesIn(file: string): Promise<number> {
  const database = await openDatabase(`file:${file}`)
  try {
    return await database.read.entry.count()
  } finally {
    await database.close()
  }
}

test('the lines that stand in the log beside a book are looked at too', async () => {
  const { db, what } = await villageToBackUp()
  const written = await db.read.entry.count()
  expect(written).toBeGreaterThan(0)
  const whole = takeCopy(copied(what.book, ['', '-wal']), ownFolder())
  expect(await entriesIn(whole.file)).toBe(written)
  // control: the file alone was never brought up to them
  const alone = takeCopy(copied(what.book, ['']), ownFolder())
  expect(await entriesIn(alone.file)).toBe(0)
})

test('a copy without a guard is told of', async () => {
  const { db, what } = await villageToBackUp()
  await db.write(async (tx) => done(await tx.$executeRaw`DROP TRIGGER "Entry_no_update"`))
  const book = copied(what.book, ['', '-wal'])
  expect(takeCopy(book, ownFolder()).guards).toEqual([
    { name: 'Entry_no_update', problem: 'missing' },
  ])
  expect(await openCopy(book, ownFolder())).toMatchObject({
    differences: [expect.stringContaining('Entry_no_update')],
  })
})
