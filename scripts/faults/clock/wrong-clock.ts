import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** A computer's clock that can be set wrong, and right, while its programs run. */
export interface WrongClock {
  /** What a program needs to go by this clock. */
  environment: Record<string, string>
  /** From now on it stands at this moment, and goes on. */
  setTo(moment: Date): void
}

export function wrongClockIn(folder: string): WrongClock {
  const file = join(folder, 'clock-off-by')
  const setTo = (moment: Date) => writeFileSync(file, String(moment.getTime() - Date.now()))
  setTo(new Date())
  const preload = resolve('scripts/faults/clock/wrong-clock.cjs')
  return {
    environment: { NODE_OPTIONS: `--require ${preload}`, CLOCK_OFF_BY: file },
    setTo,
  }
}
