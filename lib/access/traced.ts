import type { Tx } from '@/lib/db/client'
import { engine } from '@/lib/db/engine'
import type { Result } from '@/lib/shared/result'
import type { Actor } from './actor'
import type { Subject } from './facts'
import { leaveTrace, type TracePlace, traceOf } from './trace'
import type { TracedDeed } from './traced-deeds'

/** Looks at what a deed overwrites: before it with the input alone, after it with what came of it. */
type Watch<Input, Value> = (
  tx: Tx,
  actor: Actor,
  input: Input,
  value?: Value,
) => Promise<Subject | null>

/**
 * What a deed is about: looked at before it and after it; where nothing is overwritten and the verb has
 * it at hand, told what came of it, without a statement more; `null` where its name says all.
 */
export type Watches<Input, Value> =
  | Watch<Input, Value>
  | { told: (value: Value, input: Input) => Subject | null }
  | null

export interface TracedWork<Input, Value> {
  deed: TracedDeed
  verb: (tx: Tx, actor: Actor, input: Input) => Promise<Result<Value>>
  watches: Watches<Input, Value>
}

/** Carries a verb out and, when it was done, leaves its trace in the same transaction. */
export async function traced<Input, Value>(
  tx: Tx,
  { actor, place, input }: { actor: Actor; place: TracePlace; input: Input },
  { deed, verb, watches }: TracedWork<Input, Value>,
): Promise<Result<Value>> {
  const { look, told } = typeof watches === 'function' ? { look: watches } : { told: watches?.told }
  if (look) await holdVillage(tx, actor)
  const before = (await look?.(tx, actor, input)) ?? null
  const result = await verb(tx, actor, input)
  if (!result.ok || result.repeated) return result
  const { value } = result
  const after = (await look?.(tx, actor, input, value)) ?? told?.(value, input) ?? null
  await leaveTrace(tx, traceOf(actor, deed, place), { before, after })
  return result
}

/** What was looked at before a deed is what it changes: two at once would otherwise both see the same. */
async function holdVillage(tx: Tx, { villageId }: Actor): Promise<void> {
  // SQLite has one writer at a time
  if (engine === 'sqlite') return
  await tx.$queryRaw`SELECT 1 FROM "Village" WHERE "id" = ${villageId} FOR NO KEY UPDATE`
}
