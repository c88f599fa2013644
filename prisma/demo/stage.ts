import type { Actor } from '@/lib/access/actor'
import type { demoSignIns } from '@/lib/access/demo-sign-ins'
import { type TracedWork, traced } from '@/lib/access/traced'
import type { Database } from '@/lib/db/client'
import type { Result } from '@/lib/shared/result'

export type Part = (typeof demoSignIns)[number]['role']
export type People = Record<Part, Actor>

/** Inside the one transaction that the demo is loaded in. */
export type DemoDatabase = Pick<Database, 'read' | 'write'>

export interface DemoVillage {
  db: DemoDatabase
  villageId: string
  people: People
  rules: Map<string, string>
  goods: { id: string; name: string; points: number }[]
  /** By number. */
  households: Map<number, { id: string; headName: string }>
}

/** Ten in the morning of a village day. */
export function at(day: string): Date {
  return new Date(`${day}T10:00:00+08:00`)
}

/** The same person on a day of the year. */
export function on(day: string, actor: Actor): Actor {
  return { ...actor, now: at(day) }
}

/** The computer of the demo's office. */
export const officePlace = { page: '', source: '192.168.1.8' }

/** Carries a deed of the office out and leaves its trace, as if somebody had pressed its key that day. */
export async function carryOut<Input, Value>(
  db: DemoDatabase,
  actor: Actor,
  input: Input,
  work: TracedWork<Input, Value>,
): Promise<Value> {
  return must(await db.write((tx) => traced(tx, { actor, place: officePlace, input }, work)))
}

/** A demo that is refused is a mistake of ours: it stops here. */
export function must<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(`the demo was refused: ${JSON.stringify(result.refusals)}`)
}
