import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { PlainFailure } from '@/lib/shared/plain-failure.mjs'
import { run } from '../start/command.mjs'
import { aptInstall, canAptInstall } from './apt'

// first the one without windows and their overhead: stories take a third less time in it
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
]

/** The Chromium of this computer, as CHROMIUM_PATH or the search path name it. */
export function systemChromium(): string | undefined {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync)
}

/** A Chromium that starts: the system's, else Playwright's own, else Debian's. Undefined: Playwright's. */
export async function ensureChromium(): Promise<string | undefined> {
  const found = systemChromium()
  if (found) return found
  if (await playwrightsOwnStarts()) return undefined
  await installPlaywrights()
  if (await playwrightsOwnStarts()) return undefined
  if (canAptInstall()) await aptInstall('chromium-headless-shell')
  const installed = systemChromium()
  if (installed) return installed
  throw new PlainFailure(
    '没有 Chromium。请安装，例如 apt-get install -y chromium-headless-shell，或用 CHROMIUM_PATH 指明它的位置。\n' +
      'There is no Chromium. Install it, on Debian with: apt-get install -y chromium-headless-shell; or name it in CHROMIUM_PATH.',
  )
}

async function installPlaywrights(): Promise<void> {
  const install = [process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium']
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' }
  try {
    await run(install, { env })
  } catch (error) {
    // without the internet there are other ways; what is said in the end names them
    if (!(error instanceof PlainFailure)) throw error
  }
}

/** It may be downloaded and still miss libraries of the system. */
async function playwrightsOwnStarts(): Promise<boolean> {
  try {
    const browser = await chromium.launch({ chromiumSandbox: false })
    await browser.close()
    return true
  } catch {
    return false
  }
}
