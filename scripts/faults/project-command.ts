import { start } from '../start/command.mjs'

/** Starts a script of the project in a process of its own; `said` is what it has printed so far. */
export function startCommand(command: readonly string[], env: NodeJS.ProcessEnv) {
  let said = ''
  const program = start([process.execPath, 'scripts/run.mjs', ...command], {
    env,
    onOutput: (text) => {
      said += text
    },
  })
  return { ...program, said: () => said }
}

/** The same, to its end. */
export async function runCommand(
  command: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ code: number; said: string }> {
  const { exited, said } = startCommand(command, env)
  return { code: await exited, said: said() }
}
