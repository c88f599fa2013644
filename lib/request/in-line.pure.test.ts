import { expect, it } from 'vitest'
import { inLine } from './in-line'

function aWork(done: string[], name: string) {
  let end = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  const work = async () => {
    done.push(`${name} begins`)
    await ended
    done.push(`${name} ends`)
  }
  return { work, end }
}

it('a work waits for the one before it, and is done afterwards', async () => {
  const line = new Map<string, Promise<void>>()
  const done: string[] = []
  const audit = aWork(done, 'audit')
  const backup = aWork(done, 'backup')
  inLine(line, 'audit', audit.work)
  const made = inLine(line, 'backup', backup.work)
  backup.end()
  await Promise.resolve()
  expect(done).toEqual(['audit begins'])
  audit.end()
  await made
  expect(done).toEqual(['audit begins', 'audit ends', 'backup begins', 'backup ends'])
  expect(line.size).toBe(0)
})

it('what is in the line already is not begun twice, and anew when it is over', async () => {
  const line = new Map<string, Promise<void>>()
  const done: string[] = []
  const backup = aWork(done, 'backup')
  backup.end()
  const first = inLine(line, 'backup', backup.work)
  expect(inLine(line, 'backup', backup.work)).toBe(first)
  await first
  await inLine(line, 'backup', backup.work)
  expect(done.filter((one) => one === 'backup begins')).toHaveLength(2)
})
