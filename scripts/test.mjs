// npm test: everything a change has to pass, from a fresh copy of the source. Written in plain
// JavaScript because it runs before anything is installed; scripts/test/main.ts goes on from there.
import { fileURLToPath } from 'node:url'
import { exitOnFailure } from './start/command.mjs'
import { installIfNeeded } from './start/install.mjs'
import { refuseOldNode } from './start/node-version.mjs'

refuseOldNode()
process.chdir(fileURLToPath(new URL('..', import.meta.url)))

await exitOnFailure(async () => {
  await installIfNeeded()
  const { register } = await import('tsx/esm/api')
  register()
  const { main } = await import('./test/main.ts')
  await main()
})
