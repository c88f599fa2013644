// Installs what package-lock.json names, when it is not there yet or no longer what it names.

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PlainFailure } from '../../lib/shared/plain-failure.mjs'
import { run, step } from './command.mjs'

export async function installIfNeeded() {
  if (isInstalled()) return
  try {
    await step('安装依赖，首次约需几分钟 · installing, minutes at first', () => run(npmCi()))
  } catch (error) {
    const advice = whatInstallingNeeds()
    if (!advice || !(error instanceof PlainFailure)) throw error
    throw new PlainFailure(`${error.message}\n\n${advice}`)
  }
}

/** Whether all that the program needs is there and loads. */
export function isInstalled() {
  return isAsLocked() && databaseDriverLoads()
}

/** npm notes what it installed; that note must name the same versions as the lock file. */
function isAsLocked() {
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
  // under `npm start` npm says where it lies; on Windows it comes with Node, in its folder, and is called
  // there, for no program can be started by the name of npm.cmd
  const script =
    process.env.npm_execpath ??
    (process.platform === 'win32'
      ? join(dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js')
      : undefined)
  const npm = script ? [process.execPath, script] : ['npm']
  return [...npm, 'ci', '--include=dev', '--no-audit', '--no-fund']
}

/** The database driver comes ready-made for most computers; where it does not, it is compiled. */
function whatInstallingNeeds() {
  if (process.platform === 'win32') {
    return (
      '安装要能上网：数据库组件现成的从 github.com 下载；下载不到就要在本机编译，那要在 Node.js 的安装程序里勾上“自动安装必要的工具”（Automatically install the necessary tools）。也可以先在另一台 Windows 电脑（同一版 Node.js）上启动成功，再把整个文件夹拷过来，只有 our-village 不拷。\n' +
      'Installing needs the internet: the database driver comes ready-made from github.com; where that cannot be reached it is compiled here, and for that tick “Automatically install the necessary tools” in the installer of Node.js. Or start it first on another Windows computer with the same Node.js, and copy the whole folder here, all but our-village.'
    )
  }
  const missing = ['python3', 'make', 'c++'].filter(
    (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status !== 0,
  )
  if (missing.length === 0) return undefined
  return (
    `数据库组件若没有现成的可用，要在本机编译，而这里缺少：${missing.join('、')}。请先安装，例如 apt-get install -y python3 make g++，再运行一次。\n` +
    `Where the database driver is not to be had ready-made it is compiled, and that needs: ${missing.join(', ')}. Install it, on Debian with: apt-get install -y python3 make g++. Then run this again.`
  )
}
