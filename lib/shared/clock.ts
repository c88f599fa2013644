import { readSettings } from './env'

/** Where "now" comes from. Passed in, so that a story can be told twice with the same dates. */
export type Clock = () => Date

export const systemClock: Clock = () => new Date()

const halfADay = 12 * 3_600_000

/** A clock that begins at one instant and runs, but never leaves its day and never goes back. */
export function clockOfOneDay(instant: Date): Clock {
  const started = performance.now()
  return () => new Date(instant.getTime() + Math.min(performance.now() - started, halfADay))
}

declare global {
  // The server's bundles each load this file: a clock apiece would let the book's times run back.
  var pointsClock: Clock | undefined
}

/** The clock of this process: the system's, or the one FIXED_NOW asks for. */
export function processClock(): Clock {
  const { FIXED_NOW } = readSettings()
  globalThis.pointsClock ??= FIXED_NOW ? clockOfOneDay(new Date(FIXED_NOW)) : systemClock
  return globalThis.pointsClock
}
