import { readSettings } from './env'

/** Where "now" comes from. Passed in, so that a story can be told twice with the same dates. */
export type Clock = () => Date

export const systemClock: Clock = () => new Date()

/** A clock that stands at one instant but still tells requests apart by a running millisecond. */
export function standingClock(instant: Date): Clock {
  const started = Date.now()
  return () => new Date(instant.getTime() + ((Date.now() - started) % 3_600_000))
}

let clock: Clock | undefined

/** The clock of this process: the system's, or the one FIXED_NOW asks for. */
export function processClock(): Clock {
  const { FIXED_NOW } = readSettings()
  clock ??= FIXED_NOW ? standingClock(new Date(FIXED_NOW)) : systemClock
  return clock
}
