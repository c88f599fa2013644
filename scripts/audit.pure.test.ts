import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

test('a place that was named and holds no book is no sound book', () => {
  const folder = mkdtempSync(join(tmpdir(), 'points-audit-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const { status, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/audit.ts'], {
    env: { ...process.env, DATA_DIR: folder, DATABASE_URL: '' },
    encoding: 'utf8',
  })
  expect(stderr).toContain(join(folder, 'village.db'))
  expect(status).toBe(1)
})
