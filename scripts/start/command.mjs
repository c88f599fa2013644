// Runs other programs: their output is shown only when they fail, and they stop when we are stopped.
// Plain JavaScript, because installing needs it too.
import { spawn } from 'node:child_process'
import { PlainFailure } from '../../lib/shared/plain-failure.mjs'

/** How long something may take to stop before it is ended. */
const patienceMs = 10_000

const running = new Set()
let stopping = false

// whatever ends this process, nothing it started stays behind
process.on('exit', () => signalAll('SIGKILL'))

/** True once somebody asked us to stop: what fails afterwards fails because of that. */
export function isStopping() {
  return stopping
}

/**
 * Starts a program in a process group of its own, so that a signal reaches all of it, once. The
 * promise gives its exit code; the output goes to `onOutput`, or straight to the terminal. What is
 * tethered notices when we are gone, however we ended.
 */
export function start(command, { env = process.env, onOutput, tethered = false } = {}) {
  const [program, ...args] = command
  const child = spawn(program, args, {
    env,
    stdio: [
      'ignore',
      ...Array(2).fill(onOutput ? 'pipe' : 'inherit'),
      ...(tethered ? ['ipc'] : []),
    ],
    detached: process.platform !== 'win32',
  })
  running.add(child)
  if (onOutput) {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8')
      stream.on('data', onOutput)
    }
  }
  const exited = new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  }).finally(() => running.delete(child))
  const stop = async () => {
    signalGroup(child, 'SIGTERM')
    const tooLong = setTimeout(() => signalGroup(child, 'SIGKILL'), patienceMs)
    await exited
    clearTimeout(tooLong)
  }
  const kill = async () => {
    signalGroup(child, 'SIGKILL')
    await exited
  }
  return { pid: child.pid, exited, stop, kill }
}

/** Runs a program to its end and gives its output; throws with the output when it fails. */
export async function run(command, { env } = {}) {
  let output = ''
  const { exited } = start(command, {
    env,
    onOutput: (text) => {
      output += text
    },
  })
  const code = await exited
  if (code !== 0) throw new PlainFailure(output.trim() || `${command.join(' ')} → ${code}`)
  return output
}

/**
 * One line when something long begins, one every quarter of a minute, and one when it is done. On
 * stderr, so that what a command answers stands alone on stdout.
 */
export async function step(name, work) {
  const began = Date.now()
  const seconds = () => `${((Date.now() - began) / 1000).toFixed(1)} s`
  console.error(`… ${name}`)
  const ticking = setInterval(() => console.error(`  ${name} ${seconds()}`), 15_000)
  try {
    const result = await work()
    console.error(`✓ ${name} ${seconds()}`)
    return result
  } catch (error) {
    if (!stopping) console.error(`✗ ${name} ${seconds()}`)
    throw error
  } finally {
    clearInterval(ticking)
  }
}

/**
 * The outermost frame of a command: passes SIGINT and SIGTERM on and waits for what runs to end;
 * a failure becomes a plain sentence and exit code 1 instead of a stack.
 */
export async function exitOnFailure(work) {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stopAll(signal))
  stopWithNpm()
  // whoever reads along may leave, as `| head` does: what was begun ends as it would have
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error) => {
      if (error.code !== 'EPIPE') throw error
    })
  try {
    await work()
  } catch (error) {
    if (stopping) process.exit(130)
    console.error(error instanceof PlainFailure ? `\n${error.message}` : error)
    process.exit(1)
  }
}

/** A signal to npm ends npm and its shell but does not reach us: notice that they are gone. */
function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return
  const shell = process.ppid
  const watching = setInterval(() => {
    if (process.ppid === shell) return
    clearInterval(watching)
    stopAll('SIGTERM')
  }, 500)
  watching.unref()
}

function stopAll(signal) {
  if (stopping) return
  if (running.size === 0) process.exit(130)
  stopping = true
  signalAll(signal)
  setTimeout(() => signalAll('SIGKILL'), patienceMs).unref()
}

function signalAll(signal) {
  for (const child of running) signalGroup(child, signal)
}

function signalGroup(child, signal) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  try {
    if (process.platform === 'win32') letGo(child, signal)
    else process.kill(-child.pid, signal)
  } catch {
    // it ended by itself in between
  }
}

/** Windows knows no signals, and ends at once what is sent one: what is tethered is let off instead. */
function letGo(child, signal) {
  if (child.connected && signal !== 'SIGKILL') child.disconnect()
  else child.kill(signal)
}
