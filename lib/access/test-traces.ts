import { type Sought, tracesPage } from '@/lib/supervision/trace-queries'
import { expectDone, type TestVillage } from '@/lib/testing/village'
import type { Actor } from './actor'
import { type TracedWork, traced } from './traced'

/** Carries a verb out as the office does, by somebody whose clock has gone on for a minute. */
export async function carriedOut<Input, Value>(
  { db }: TestVillage,
  person: Actor,
  input: Input,
  work: TracedWork<Input, Value>,
): Promise<Value> {
  const now = new Date(person.now.getTime() + 60_000 * (await db.read.trace.count()))
  const asked = { actor: { ...person, now }, place: { page: '', source: '' }, input }
  return expectDone(await db.write((tx) => traced(tx, asked, work)))
}

/** The traces that are found, newest first: each its subject and what changed. */
export async function found({ db, villageId }: TestVillage, sought: Sought) {
  const { traces } = await tracesPage(db.read, villageId, sought, 1)
  return traces.map(({ subject, changes }) => [
    subject,
    ...changes.map(({ fact, before, after }) => [fact, before, after]),
  ])
}
