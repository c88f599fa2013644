import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'

const install = pathToFileURL('scripts/start/install.mjs').href
const locked = JSON.stringify({
  name: 'store',
  lockfileVersion: 3,
  packages: { '': {}, 'node_modules/better-sqlite3': { version: '1.0.0' } },
})

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'install-'))
  mkdirSync(join(folder, 'node_modules/better-sqlite3'), { recursive: true })
  writeFileSync(join(folder, 'package-lock.json'), locked)
  writeFileSync(join(folder, 'node_modules/.package-lock.json'), locked)
})
afterEach(() => rmSync(folder, { recursive: true }))

function driverSays(text: string): void {
  writeFileSync(join(folder, 'node_modules/better-sqlite3/index.js'), text)
}

/** Runs in that folder, as on a computer where Node was double-clicked and no npm started it. */
function node(script: string): string {
  const { npm_execpath, ...env } = process.env
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: folder,
    env,
    encoding: 'utf8',
  }).stdout
}

it('is installed when the database driver loads too, not by npm’s note alone', () => {
  const asked = `import { isInstalled } from '${install}'; console.log(isInstalled())`
  driverSays('module.exports = class { close() {} }')
  expect(node(asked)).toBe('true\n')
  driverSays("throw new Error('compiled for another computer')")
  expect(node(asked)).toBe('false\n')
})

it.skipIf(process.platform === 'win32')(
  'calls npm on Windows where Node brought it, and says what installing needs there',
  () => {
    driverSays("throw new Error('compiled for another computer')")
    const said = node(`
      import { installIfNeeded } from '${install}'
      Object.defineProperty(process, 'platform', { value: 'win32' })
      await installIfNeeded().catch((error) => console.log(error.message))
    `)
    expect(said).toContain('node_modules/npm/bin/npm-cli.js')
    expect(said).toContain('github.com')
  },
)
