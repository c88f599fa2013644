import { existsSync } from 'node:fs'
import { run } from '../start/command.mjs'

/** On Debian and its kin, as root: elsewhere nothing is installed behind anybody's back. */
export function canAptInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

export async function aptInstall(name: string): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run(['apt-get', 'update'], { env })
  await run(['apt-get', 'install', '-y', '--no-install-recommends', name], { env })
}
