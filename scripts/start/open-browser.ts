import { spawn } from 'node:child_process'
import { platform } from 'node:process'

const openers: Partial<Record<NodeJS.Platform, string>> = {
  win32: 'explorer.exe',
  darwin: 'open',
}

/** Shows a page to the person at this computer; where nobody can, the address stands in the terminal. */
export function openBrowser(address: string): void {
  const child = spawn(openers[platform] ?? 'xdg-open', [address], {
    stdio: 'ignore',
    detached: true,
  })
  child.once('error', () => {})
  child.unref()
}
