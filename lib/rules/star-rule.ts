import { z } from 'zod'
import { type Actor, refuseUnless } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { id } from '@/lib/shared/inputs'
import { done, type Result, refuse } from '@/lib/shared/result'

/**
 * The star beside a rule is a key of its own: `star` sets it, `unstar` takes it away. `on` is the
 * day that the page had chosen.
 */
export const starRuleInput = z
  .object({ star: id.optional(), unstar: id.optional(), on: z.string().max(10).optional() })
  .transform(({ star, unstar, on }) => ({
    ruleId: star ?? unstar ?? '',
    starred: star !== undefined,
    on,
  }))
export type StarRuleInput = z.output<typeof starRuleInput>

/** Puts a rule among those that stand first where this person records, or takes it out. RULE_UNKNOWN. */
export async function starRule(
  tx: Tx,
  actor: Actor,
  { ruleId, starred }: Pick<StarRuleInput, 'ruleId' | 'starred'>,
): Promise<Result<{ ruleId: string }>> {
  const forbidden = refuseUnless(actor, 'claim.record')
  if (forbidden) return forbidden
  const { villageId, staffId } = actor
  const rule = await tx.rule.findFirst({ where: { villageId, id: ruleId } })
  if (!rule) return refuse('RULE_UNKNOWN')
  const star = { villageId, staffId, ruleId }
  await tx.favouriteRule.deleteMany({ where: star })
  if (starred) await tx.favouriteRule.create({ data: star })
  return done({ ruleId })
}
