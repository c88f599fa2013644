import { type Actor, refuseUnless, todayOf } from '@/lib/access/actor'
import { mayDo } from '@/lib/access/deeds'
import type { Tx } from '@/lib/db/client'
import { portions } from '@/lib/db/portions'
import { lockBook } from '@/lib/ledger/lock-book'
import { done, type Result, refuse } from '@/lib/shared/result'
import type { TellHouseholdInput } from './input'
import { toldInWords } from './told-household'
import { undecided } from './who-may-decide'

/**
 * 告知本户: writes down how the households of deductions that wait were told. Refuses
 * NO_HOUSEHOLD_TICKED, DATE_IN_FUTURE at `toldOn`, and CLAIM_UNKNOWN for what is no deduction of
 * this village or has been decided: the book's line carries what was written before.
 */
export async function tellHousehold(
  tx: Tx,
  actor: Actor,
  { claimIds, ...told }: TellHouseholdInput,
): Promise<Result<{ told: number }>> {
  const forbidden = refuseUnless(actor, 'claim.tell')
  if (forbidden) return forbidden
  if (claimIds.length === 0) return refuse('NO_HOUSEHOLD_TICKED', { field: 'claimIds' })
  if (told.toldOn > todayOf(actor)) return refuse('DATE_IN_FUTURE', { field: 'toldOn' })
  await lockBook(tx, actor.villageId)
  // a group's leader tells of what they wrote down themselves
  const everybodys =
    mayDo(actor.roles, 'claim.record-everywhere') || mayDo(actor.roles, 'claim.review')
  const different = [...new Set(claimIds)]
  for (const ids of portions(different)) {
    const written = await tx.claim.updateMany({
      where: {
        villageId: actor.villageId,
        id: { in: ids },
        list: 'DEDUCTION',
        ...(!everybodys && { recordedById: actor.staffId }),
        status: { in: [...undecided] },
      },
      data: { toldHousehold: toldInWords(told) },
    })
    if (written.count !== ids.length) return refuse('CLAIM_UNKNOWN')
  }
  return done({ told: different.length })
}
