import { type Actor, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { type Result, refuse } from '@/lib/shared/result'
import type { ChangeLivingInput, VisitedInput, VisitNeededInput } from './change-input'
import type { HouseholdLiving } from './input'
import { beginChange, type ChangeFacts, writeChange } from './write-change'

const livingAfter: Record<ChangeLivingInput['how'], HouseholdLiving> = {
  WENT_AWAY: 'AWAY',
  MOVED_AWAY: 'MOVED',
  CAME_BACK: 'HOME',
  CLOSED: 'CLOSED',
}

/**
 * 外出务工, 整户搬走, 回来, 销户: where a household lives. Refuses as `beginChange` (a closed one may
 * come back) and LIVES_THERE_ALREADY.
 */
export async function changeLiving(
  tx: Tx,
  actor: Actor,
  input: ChangeLivingInput,
): Promise<Result<ChangeFacts>> {
  const { how: kind } = input
  const begun = await beginChange(tx, actor, input, { closedToo: kind === 'CAME_BACK' })
  if ('answer' in begun) return begun.answer
  const { household } = begun
  const { id, number, headName: head } = household
  const living = livingAfter[kind]
  if (household.living === living)
    return refuse('LIVES_THERE_ALREADY', { field: 'how', figures: { number, head } })
  await tx.household.update({ where: { id }, data: { living } })
  return writeChange(tx, actor, input, { kind, household })
}

/** 需上门: somebody of the office has to go there, and what for. Refuses as `beginChange`. */
export async function needVisit(
  tx: Tx,
  actor: Actor,
  input: VisitNeededInput,
): Promise<Result<ChangeFacts>> {
  const change = { ...input, holdsFrom: todayOf(actor), decidedBy: actor.name }
  const begun = await beginChange(tx, actor, change)
  if ('answer' in begun) return begun.answer
  const { household } = begun
  await tx.household.update({
    where: { id: household.id },
    data: { visitNeeded: true, visitNote: input.note },
  })
  return writeChange(tx, actor, change, { kind: 'VISIT_NEEDED', household })
}

/** Somebody was there. Refuses as `beginChange`, and NO_VISIT_WANTED. */
export async function haveVisited(
  tx: Tx,
  actor: Actor,
  input: VisitedInput,
): Promise<Result<ChangeFacts>> {
  const change = { ...input, holdsFrom: todayOf(actor), decidedBy: actor.name }
  const begun = await beginChange(tx, actor, change)
  if ('answer' in begun) return begun.answer
  const { household } = begun
  const { id, number, headName: head, visitNeeded } = household
  if (!visitNeeded) return refuse('NO_VISIT_WANTED', { figures: { number, head } })
  await tx.household.update({ where: { id }, data: { visitNeeded: false, visitNote: null } })
  return writeChange(tx, actor, change, { kind: 'VISITED', household })
}
