import { headers } from 'next/headers'
import type { Actor } from '@/lib/access/actor'
import type { Subject } from '@/lib/access/facts'
import { leaveTrace, type Trace } from '@/lib/access/trace'
import type { TracedDeed } from '@/lib/access/traced-deeds'
import { database, type Tx } from '@/lib/db/client'
import { engine } from '@/lib/db/engine'
import { done, type Result } from '@/lib/shared/result'
import { backPath } from './back-path'
import { sourceAddress } from './source-address'

/** Looks at what a deed overwrites: before it with the input alone, after it with what came of it. */
export type Watch<Input, Value> = (
  tx: Tx,
  actor: Actor,
  input: Input,
  value?: Value,
) => Promise<Subject | null>

/**
 * What a deed is about: looked at before it and after it; where nothing is overwritten and the verb has
 * it at hand, told of what came of it, without a statement more; `null` where its name says all.
 */
export type Watches<Input, Value> =
  | Watch<Input, Value>
  | { told: (value: Value) => Subject | null }
  | null

/** Where a deed comes from: the page its form stood on and the address of its browser. */
export interface TracePlace {
  page: string
  source: string
}

/** Asked before the write begins: nothing waits inside it. */
export async function tracePlace(): Promise<TracePlace> {
  const [path = ''] = backPath((await headers()).get('referer')).split('?')
  return { page: path.slice(0, 200), source: await sourceAddress() }
}

interface Work<Input, Value> {
  deed: TracedDeed
  verb: (tx: Tx, actor: Actor, input: Input) => Promise<Result<Value>>
  watches: Watches<Input, Value>
}

/** Carries a verb out and, when it was done, leaves its trace in the same transaction. */
export async function traced<Input, Value>(
  tx: Tx,
  { actor, place, input }: { actor: Actor; place: TracePlace; input: Input },
  { deed, verb, watches }: Work<Input, Value>,
): Promise<Result<Value>> {
  const look = typeof watches === 'function' ? watches : undefined
  if (look) await holdVillage(tx, actor)
  const before = (await look?.(tx, actor, input)) ?? null
  const result = await verb(tx, actor, input)
  if (!result.ok || result.repeated) return result
  const after =
    typeof watches === 'function'
      ? await watches(tx, actor, input, result.value)
      : (watches?.told(result.value) ?? null)
  await leaveTrace(tx, traceOf(actor, deed, place), { before, after })
  return result
}

/** What was looked at before a deed is what it changes: two at once would otherwise both see the same. */
async function holdVillage(tx: Tx, { villageId }: Actor): Promise<void> {
  // SQLite has one writer at a time
  if (engine === 'sqlite') return
  await tx.$queryRaw`SELECT 1 FROM "Village" WHERE "id" = ${villageId} FOR NO KEY UPDATE`
}

/** The trace of what writes nothing else: coming in, or taking a table out. BUSY. */
export async function noteDeed(
  actor: Actor,
  deed: TracedDeed,
  subject?: string,
): Promise<Result<void>> {
  const place = await tracePlace()
  const { write } = await database()
  const after = subject === undefined ? null : { name: subject, facts: {} }
  return write(async (tx) => {
    await leaveTrace(tx, traceOf(actor, deed, place), { before: null, after })
    return done(undefined)
  })
}

function traceOf(actor: Actor, deed: TracedDeed, place: TracePlace): Trace {
  const { villageId, staffId, name: staffName, now: at } = actor
  return { villageId, at, staffId, staffName, deed, ...place }
}
