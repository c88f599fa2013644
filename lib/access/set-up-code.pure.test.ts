import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { isSetUpCode } from './set-up-code'

function written(code: string) {
  const folder = mkdtempSync(join(tmpdir(), 'set-up-code-'))
  vi.stubEnv('DATA_DIR', folder)
  onTestFinished(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  })
  writeFileSync(join(folder, 'setup-code'), code)
}

it('is taken however it is typed from the screen', () => {
  written('k7mw-3tqx-9hpd\n')
  for (const typed of ['k7mw-3tqx-9hpd', 'K7MW3TQX9HPD', ' ｋ７ｍｗ 3tqx 9hpd '])
    expect(isSetUpCode(typed)).toBe(true)
  for (const typed of ['', '-', 'k7mw-3tqx', 'k7mw-3tqx-9hpe'])
    expect(isSetUpCode(typed)).toBe(false)
})

it('that lost what was in it opens nothing', () => {
  for (const code of ['', '\n', '----\n']) {
    written(code)
    for (const typed of ['', '-', '码']) expect(isSetUpCode(typed)).toBe(false)
  }
})
