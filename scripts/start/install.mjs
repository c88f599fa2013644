// Installs what package-lock.json names, when it is not there yet or no longer what it names.

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { PlainFailure } from '../../lib/shared/plain-failure.mjs'
import { run, step } from './command.mjs'

export async function installIfNeeded() {
  if (isInstalled() && databaseDriverLoads()) return
  const missing = missingCompilers()
  try {
    await step('安装依赖，首次约需几分钟 · installing, minutes at first', () => run(npmCi()))
  } catch (error) {
    if (missing.length === 0 || !(error instanceof PlainFailure)) throw error
    throw new PlainFailure(`${error.message}\n\n${compilerAdvice(missing)}`)
  }
}

/** npm notes what it installed; that note must name the same versions as the lock file. */
export function isInstalled() {
  const installed = packagesOf('node_modules/.package-lock.json')
  if (!installed) return false
  return Object.entries(packagesOf('package-lock.json') ?? {}).every(([path, wanted]) => {
    // packages of other platforms are optional and absent; '' is this project itself
    const found = installed[path]
    return path === '' || (found ? found.version === wanted.version : wanted.optional === true)
  })
}

function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages
  } catch {
    return undefined
  }
}

/** It is compiled for one version of Node.js and one kind of computer; both may have changed since. */
function databaseDriverLoads() {
  const attempt = "new (require('better-sqlite3'))(':memory:').close()"
  return spawnSync(process.execPath, ['-e', attempt], { stdio: 'ignore' }).status === 0
}

function npmCi() {
  // under `npm start` npm says where it lies; that also spares Windows its npm.cmd
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm']
  return [...npm, 'ci', '--include=dev', '--no-audit', '--no-fund']
}

/** The database driver comes ready-made for most computers; where it does not, it is compiled. */
function missingCompilers() {
  if (process.platform === 'win32') return []
  return ['python3', 'make', 'c++'].filter(
    (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status !== 0,
  )
}

function compilerAdvice(missing) {
  return (
    `数据库组件若没有现成的可用，要在本机编译，而这里缺少：${missing.join('、')}。请先安装，例如 apt-get install -y python3 make g++，再运行一次。\n` +
    `Where the database driver is not to be had ready-made it is compiled, and that needs: ${missing.join(', ')}. Install it, on Debian with: apt-get install -y python3 make g++. Then run this again.`
  )
}
