// Runs one of the project's commands, from a fresh copy of the source too:
// node scripts/prepared.mjs <file.ts> [arguments]
import { fileURLToPath } from 'node:url'
import { refuseOptions } from './refuse-options.mjs'
import { exitOnFailure, run } from './start/command.mjs'
import { installIfNeeded } from './start/install.mjs'
import { refuseOldNode } from './start/node-version.mjs'

refuseOldNode()
process.chdir(fileURLToPath(new URL('..', import.meta.url)))

await exitOnFailure(async () => {
  refuseOptions(process.argv.slice(3))
  await installIfNeeded()
  await run([process.execPath, 'scripts/generate.mjs'])
  await import('./run.mjs')
})
