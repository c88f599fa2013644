import { type Actor, refuseUnless } from '@/lib/access/actor'
import type { Subject } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'
import { insertRows } from '@/lib/db/set-based'
import { lockBook } from '@/lib/ledger/lock-book'
import { ruleBook } from '@/lib/rules/queries'
import { newId } from '@/lib/shared/id'
import { done, type Refused, type Result, refuse } from '@/lib/shared/result'
import { mostHonours, usualHonours } from './honour'
import type { AddHonourInput, ChangeHonourInput } from './honour-input'

/**
 * 干净人家, 优秀保洁员, 美丽庭院, 孝老爱亲: those the village does not have yet, each with the rules that it
 * names in the village's own book. Refuses TOO_MANY.
 */
export async function proposeHonours(tx: Tx, actor: Actor): Promise<Result<{ honours: number }>> {
  const forbidden = refuseUnless(actor, 'honour.change')
  if (forbidden) return forbidden
  const { villageId } = actor
  await lockBook(tx, villageId)
  const names = await tx.honour.findMany({ where: { villageId }, select: { name: true } })
  const had = new Set(names.map(({ name }) => name))
  const missing = usualHonours.filter(({ name }) => !had.has(name))
  const tooMany = await refuseTooMany(tx, villageId, missing.length)
  if (tooMany) return tooMany
  const rules = await ruleBook(tx, villageId)
  for (const { name, whose, ruleNames } of missing) {
    const ruleIds = rules.flatMap(({ id, versions }) =>
      ruleNames.includes(versions[0]?.name ?? '') ? [id] : [],
    )
    await insertHonour(tx, actor, { name, whose, ruleIds })
  }
  return done({ honours: missing.length })
}

/** How many came, as a trace names it. */
export function toldProposal({ honours }: { honours: number }): Subject {
  return { facts: { honourCount: honours } }
}

/** A further honour. Refuses HONOUR_NAME_TAKEN, RULE_UNKNOWN, TOO_MANY. */
export async function addHonour(
  tx: Tx,
  actor: Actor,
  input: AddHonourInput,
): Promise<Result<{ honourId: string }>> {
  const forbidden = refuseUnless(actor, 'honour.change')
  if (forbidden) return forbidden
  await lockBook(tx, actor.villageId)
  const whyNot =
    (await refuseTooMany(tx, actor.villageId, 1)) ?? (await refuseHonour(tx, actor, input))
  if (whyNot) return whyNot
  return done({ honourId: await insertHonour(tx, actor, input) })
}

/** What was decided keeps name and points of then. Refuses HONOUR_UNKNOWN and what `addHonour` does. */
export async function changeHonour(
  tx: Tx,
  actor: Actor,
  input: ChangeHonourInput,
): Promise<Result<{ honourId: string }>> {
  const forbidden = refuseUnless(actor, 'honour.change')
  if (forbidden) return forbidden
  const { villageId } = actor
  const { honourId, name, whose, ruleIds } = input
  await lockBook(tx, villageId)
  if (!(await tx.honour.findFirst({ where: { villageId, id: honourId, archivedAt: null } })))
    return refuse('HONOUR_UNKNOWN')
  const whyNot = await refuseHonour(tx, actor, input, honourId)
  if (whyNot) return whyNot
  await tx.honour.update({ where: { id: honourId }, data: { name, whose } })
  await tx.honourRule.deleteMany({ where: { villageId, honourId } })
  await insertRules(tx, villageId, honourId, ruleIds)
  return done({ honourId })
}

/** A name is one honour's, also of one that is no longer given: it stands on the wall. */
async function refuseHonour(
  tx: Tx,
  { villageId }: Actor,
  { name, ruleIds }: AddHonourInput,
  exceptId = '',
): Promise<Refused | undefined> {
  const taken = await tx.honour.findFirst({
    where: { villageId, name, NOT: { id: exceptId } },
    select: { id: true },
  })
  if (taken) return refuse('HONOUR_NAME_TAKEN', { field: 'name', figures: { name } })
  const known = await tx.rule.count({ where: { villageId, id: { in: ruleIds } } })
  return known === new Set(ruleIds).size ? undefined : refuse('RULE_UNKNOWN', { field: 'ruleIds' })
}

/** TOO_MANY when the village would have more honours in use than it can give. */
export async function refuseTooMany(
  tx: Tx,
  villageId: string,
  more: number,
): Promise<Refused | undefined> {
  const inUse = await tx.honour.count({ where: { villageId, archivedAt: null } })
  return inUse + more > mostHonours
    ? refuse('TOO_MANY', { figures: { max: mostHonours } })
    : undefined
}

async function insertHonour(
  tx: Tx,
  { villageId, now }: Actor,
  { name, whose, ruleIds }: AddHonourInput,
): Promise<string> {
  const id = newId(now)
  const position = await tx.honour.count({ where: { villageId } })
  await insertRows(tx, 'Honour', [{ id, villageId, name, whose, position }])
  await insertRules(tx, villageId, id, ruleIds)
  return id
}

async function insertRules(
  tx: Tx,
  villageId: string,
  honourId: string,
  ruleIds: readonly string[],
): Promise<void> {
  const rows = [...new Set(ruleIds)].map((ruleId) => ({ villageId, honourId, ruleId }))
  await insertRows(tx, 'HonourRule', rows)
}
