import BetterSqlite3 from 'better-sqlite3'
import { expect, onTestFinished, test, vi } from 'vitest'
import { rememberStatements } from './statement-memory'

function memoryOf() {
  const driver = new BetterSqlite3(':memory:')
  onTestFinished(() => {
    driver.close()
  })
  driver.exec('CREATE TABLE "shelf" ("good" TEXT, "stock" INTEGER)')
  return { memory: rememberStatements(driver), prepared: vi.spyOn(driver, 'prepare') }
}

test('a statement is prepared once and run with other values each time', () => {
  const { memory, prepared } = memoryOf()
  for (const good of ['毛巾', '牙刷'])
    memory.prepare('INSERT INTO "shelf" VALUES (?, ?)').bind([good, 1]).run()
  const find = (good: string) =>
    memory.prepare('SELECT "good" FROM "shelf" WHERE "good" = ?').bind([good]).raw().all()
  expect([find('毛巾'), find('牙刷'), find('雨鞋')]).toEqual([[['毛巾']], [['牙刷']], []])
  expect(prepared).toHaveBeenCalledTimes(2)
})

test('a statement that failed works again', () => {
  const { memory } = memoryOf()
  const add = memory.prepare('SELECT 1 WHERE json_valid(?) OR json(?)')
  expect(() => add.bind(['{', '{']).raw().all()).toThrow('malformed')
  expect(add.bind(['{}', '{}']).raw().all()).toEqual([[1]])
})

test('the 301st text pushes out the oldest', () => {
  const { memory, prepared } = memoryOf()
  for (let index = 0; index <= 300; index += 1) memory.prepare(`SELECT ${index}`)
  memory.prepare('SELECT 300')
  expect(prepared).toHaveBeenCalledTimes(301)
  memory.prepare('SELECT 0')
  expect(prepared).toHaveBeenCalledTimes(302)
})
