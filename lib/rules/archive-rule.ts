import { type Actor, refuseUnless } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { lockBook } from '@/lib/ledger/lock-book'
import { done, type Result, refuse } from '@/lib/shared/result'
import type { NamedRuleInput } from './input'
import { mostRules, namesInUse, refuseDeduction } from './save-rule'

/** Takes a rule out of use; what was recorded by it stays. Refuses RULE_UNKNOWN. */
export async function archiveRule(
  tx: Tx,
  actor: Actor,
  input: NamedRuleInput,
): Promise<Result<{ ruleId: string }>> {
  const forbidden = refuseUnless(actor, 'rule.change')
  if (forbidden) return forbidden
  const archived = await tx.rule.updateMany({
    where: { villageId: actor.villageId, id: input.ruleId, archivedAt: null },
    data: { archivedAt: actor.now },
  })
  return archived.count === 1 ? done({ ruleId: input.ruleId }) : refuse('RULE_UNKNOWN')
}

/**
 * Puts an archived rule back into use, as its newest version reads. Refuses RULE_UNKNOWN, TOO_MANY,
 * DEDUCTIONS_OFF and RULE_NAME_TAKEN where another rule has taken its name meanwhile.
 */
export async function restoreRule(
  tx: Tx,
  actor: Actor,
  input: NamedRuleInput,
): Promise<Result<{ ruleId: string }>> {
  const forbidden = refuseUnless(actor, 'rule.change')
  if (forbidden) return forbidden
  const { villageId } = actor
  const { deductions } = await lockBook(tx, villageId)
  const rule = await tx.rule.findFirst({
    where: { villageId, id: input.ruleId, archivedAt: { not: null } },
    include: { versions: { orderBy: { version: 'desc' }, take: 1, select: { name: true } } },
  })
  const name = rule?.versions[0]?.name
  if (!rule || name === undefined) return refuse('RULE_UNKNOWN')
  const refused = refuseDeduction(rule, deductions)
  if (refused) return refused
  const taken = await namesInUse(tx, villageId)
  if (taken.length >= mostRules) return refuse('TOO_MANY', { figures: { max: mostRules } })
  if (taken.includes(name)) return refuse('RULE_NAME_TAKEN', { figures: { name } })
  await tx.rule.update({ where: { id: rule.id }, data: { archivedAt: null } })
  return done({ ruleId: rule.id })
}
