// npm run doctor, in plain JavaScript as far as nothing may be installed.

import { fileURLToPath } from 'node:url'
import { PlainFailure } from '../lib/shared/plain-failure.mjs'
import { refuseOptions } from './refuse-options.mjs'
import { exitOnFailure, run } from './start/command.mjs'
import { isInstalled } from './start/install.mjs'
import { refuseOldNode } from './start/node-version.mjs'

refuseOldNode()
process.chdir(fileURLToPath(new URL('..', import.meta.url)))

await exitOnFailure(async () => {
  refuseOptions(process.argv.slice(2))
  if (!isInstalled())
    throw new PlainFailure(
      '✗ 程序的依赖没有装全。npm start 会装。\n✗ Not everything the program needs is installed. npm start installs it.',
    )
  await run([process.execPath, 'scripts/generate.mjs'])
  process.argv = [process.argv[0], 'scripts/run.mjs', 'scripts/doctor/main.ts']
  await import('./run.mjs')
})
