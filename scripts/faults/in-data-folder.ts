import { join } from 'node:path'
import { start } from '../start/command.mjs'

/** Does some work as a process of that data folder: photos are kept and audited there. */
export async function inDataFolder<Value>(
  folder: string,
  work: () => Promise<Value>,
): Promise<Value> {
  const before = process.env.DATA_DIR
  process.env.DATA_DIR = folder
  try {
    return await work()
  } finally {
    if (before === undefined) delete process.env.DATA_DIR
    else process.env.DATA_DIR = before
  }
}

/** Starts a command of the project, as a process of that data folder; `said` is what it printed. */
export function commandIn(folder: string, command: readonly string[]) {
  let said = ''
  const program = start([process.execPath, 'scripts/run.mjs', ...command], {
    env: { ...process.env, DATA_DIR: folder, DATABASE_URL: `file:${join(folder, 'village.db')}` },
    onOutput: (text) => {
      said += text
    },
  })
  return { ...program, said: () => said }
}
