import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keepLog, logIn } from './keep-log'

const request = '{"level":30,"time":"2026-10-08T01:00:00.000Z","status":200,"msg":"request"}\n'
const warning = '{"level":40,"msg":"a backup did not succeed"}\n'
const fault = '{"level":50,"msg":"fault"}\n'

let folder = ''
let shown = ''
const write = (text: string) => {
  shown += text
}
const window = () => keepLog(folder, { isTTY: true, write })
const kept = () => readFileSync(logIn(folder), 'utf8')
const problems = () => shown.match(/服务记下了一个问题/g)?.length ?? 0

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'log-'))
  shown = ''
  vi.useFakeTimers({ now: new Date('2026-10-08T09:00:00+08:00') })
})
afterEach(() => {
  vi.useRealTimers()
  rmSync(folder, { recursive: true })
})

it('goes to whoever collects it as it is', () => {
  const log = keepLog(folder, { write })
  for (const line of [request, warning, fault]) log(line)
  expect(shown).toBe(request + warning + fault)
  expect(() => kept()).toThrow('ENOENT')
})

it('is kept for the owner alone where somebody looks on, who sees nothing of an ordinary day', () => {
  const log = window()
  log(request)
  log(request + request)
  expect(kept()).toBe(request.repeat(3))
  expect(shown).toBe('')
  expect(statSync(logIn(folder)).mode & 0o077).toBe(0)
})

it('says in both languages, once a minute, that there was a problem and where it stands', () => {
  const log = window()
  log(warning)
  log(request + fault)
  expect(shown).toBe(
    [
      `2026年10月8日 09:00，服务记下了一个问题，详情在 ${logIn(folder)}。npm run doctor 可以看看哪里不对；在 Windows 上，先双击 commands.cmd，在那里运行。`,
      `8 Oct 2026, 09:00: the server noted a problem; the details are in ${logIn(folder)}. npm run doctor looks for what is wrong; on Windows run it in the window of commands.cmd.`,
      '',
    ].join('\n'),
  )
  vi.advanceTimersByTime(60_000)
  log(fault)
  expect(problems()).toBe(2)
})

it('takes what the framework says for a problem too, and half a line for none', () => {
  const log = window()
  log(request.slice(0, 20))
  log(request.slice(20))
  expect(shown).toBe('')
  log('⨯ Error: out of memory\n')
  expect(problems()).toBe(1)
})

it('stays small: the old lines make room', () => {
  writeFileSync(logIn(folder), 'older'.repeat(1_000_000))
  const log = window()
  log(request)
  log(request)
  expect(kept()).toBe(request + request)
  expect(statSync(`${logIn(folder)}.old`).size).toBe(5_000_000)
})

it('is shown when it cannot be kept', () => {
  rmSync(folder, { recursive: true })
  window()(fault)
  // where it is not, nobody is sent to read it
  expect(shown).toBe(fault)
  folder = mkdtempSync(join(tmpdir(), 'log-'))
})
