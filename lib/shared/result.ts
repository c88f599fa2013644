import type { RefusalCode } from './refusal-codes'

/**
 * An expected "no": a code with the figures its sentence needs, and the field it belongs to.
 * Shown in plain words through `lib/messages`. Faults throw; refusals are values.
 */
export interface Refusal {
  code: RefusalCode
  field?: string
  figures?: Record<string, string | number>
}

export interface Done<T> {
  ok: true
  value: T
  /** Set when the same request had been answered before: the first answer, nothing written again. */
  repeated?: true
}

export interface Refused {
  ok: false
  refusals: [Refusal, ...Refusal[]]
}

export type Result<T> = Done<T> | Refused

export function done<T>(value: T): Done<T> {
  return { ok: true, value }
}

/** The first answer to a request that arrives again. The write door rolls back and hands it out. */
export function repeated<T>(value: T): Done<T> {
  return { ok: true, value, repeated: true }
}

export function refuse(
  code: RefusalCode,
  details: { field?: string; figures?: Record<string, string | number> } = {},
): Refused {
  return { ok: false, refusals: [{ code, ...details }] }
}

/** Several refusals at once; undefined when the list is empty. */
export function refuseAll(refusals: Refusal[]): Refused | undefined {
  const [first, ...rest] = refusals
  return first && { ok: false, refusals: [first, ...rest] }
}
