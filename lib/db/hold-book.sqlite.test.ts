import { type ChildProcess, fork, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { BookHeld, holdBook } from './hold-book'
import { makeTestFolder } from './test-folder'

test('one process holds a book; killed, it has let go', async () => {
  const url = freshBook()
  const holder = await holdElsewhere(url)
  expect(() => holdBook(url)).toThrow(BookHeld)
  holder.kill('SIGKILL')
  await once(holder, 'exit')
  const release = holdBook(url)
  expect(() => holdBook(url)).toThrow('DATA_DIR')
  release()
  holdBook(url)()
})

test('by another name it is the same book', () => {
  const url = freshBook()
  const file = url.replace('file:', '')
  writeFileSync(file, '')
  symlinkSync(file, `${file}-too`)
  const release = holdBook(url)
  expect(() => holdBook(`${url}-too`)).toThrow(BookHeld)
  release()
})

test('what is held is not migrated, and nothing is written', async () => {
  const url = freshBook()
  await holdElsewhere(url)
  const { status, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'prisma/migrate.ts'], {
    env: { ...process.env, DATABASE_URL: url },
    encoding: 'utf8',
  })
  expect(status).toBe(1)
  expect(stderr).toContain('正由另一个程序使用')
  expect(stderr).not.toContain('    at ')
  expect(existsSync(url.replace('file:', ''))).toBe(false)
})

function freshBook(): string {
  const folder = makeTestFolder('hold-book-')
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return `file:${join(folder, 'village.db')}`
}

async function holdElsewhere(url: string): Promise<ChildProcess> {
  const holder = fork(fileURLToPath(new URL('./test-holder.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, DATABASE_URL: url },
  })
  onTestFinished(() => {
    holder.kill('SIGKILL')
  })
  await once(holder, 'message')
  return holder
}
