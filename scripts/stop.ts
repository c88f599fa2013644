// Stops the server of this data folder, from another window: npm run stop. What it is at is finished.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { readSettings } from '@/lib/shared/env'
import { say } from './say'
import { isPortFree } from './start/port'
import { isHeld, noteStopped, whoRuns } from './start/running'

/** The server itself gives up waiting after eight. */
const patienceSeconds = 30

const { DATA_DIR, DATABASE_URL } = readSettings()
/** For the window of deploy/windows/start.cmd, to which every end from outside is a failed start. */
const word = join(DATA_DIR, 'stopped')
const server = whoRuns(DATA_DIR)
if (server) {
  leaveWord()
  // ends npm start; on Windows at once, and the server, left alone, notices and ends in its own way
  process.kill(server.pid, 'SIGTERM')
  const stopped = await untilGone(server.port)
  if (stopped) noteStopped(DATA_DIR)
  else rmSync(word, { force: true })
  say((t) => t(stopped ? 'server.stop.stopped' : 'server.stop.stuck'))
  process.exitCode = stopped ? 0 : 1
} else if (isHeld(DATABASE_URL)) {
  say((t) => t('server.stop.unknown'))
  process.exitCode = 1
} else {
  say((t) => t('server.stop.notRunning', { folder: DATA_DIR }))
}

function leaveWord(): void {
  if (process.platform !== 'win32') return
  try {
    writeFileSync(word, '')
  } catch {
    // that window examines everything, and the store is stopped all the same
  }
}

async function untilGone(port: number): Promise<boolean> {
  for (let second = 0; second < patienceSeconds; second += 0.25) {
    if (!isHeld(DATABASE_URL) && (await isPortFree(port))) return true
    await pause(250)
  }
  return false
}
