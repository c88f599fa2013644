import { run } from './command.mjs'

/** The code that speaks to the database; quick when nothing has changed. */
export function generate(): Promise<string> {
  return run([process.execPath, 'scripts/generate.mjs'])
}
