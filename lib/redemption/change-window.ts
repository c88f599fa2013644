import { type Actor, refuseUnless, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import type { Window } from '@/lib/db/generated/sqlite/client'
import { type LockedBook, lockBook } from '@/lib/ledger/lock-book'
import { newId } from '@/lib/shared/id'
import { done, type Refused, type Result, refuse } from '@/lib/shared/result'
import type { ChangePlanInput, OpenWindowInput, PlanWindowInput, WindowIdInput } from './input'
import { lockedPlan } from './locked-plan'
import { refuseDays } from './refuse-days'
import { dayAfter } from './window-days'

/**
 * Plans a 兑换活动. Refuses WINDOW_NAME_TAKEN, WINDOW_DAYS_TAKEN, END_BEFORE_START, WINDOW_IN_PAST,
 * CUTOFF_NOT_OVER.
 */
export async function planWindow(
  tx: Tx,
  actor: Actor,
  input: PlanWindowInput,
): Promise<Result<{ windowId: string }>> {
  const forbidden = refuseUnless(actor, 'window.change')
  if (forbidden) return forbidden
  await lockBook(tx, actor.villageId)
  const refused = await refusePlan(tx, actor, input)
  if (refused) return refused
  const windowId = newId(actor.now)
  await tx.window.create({
    data: { ...input, id: windowId, villageId: actor.villageId, plannedById: actor.staffId },
  })
  return done({ windowId })
}

/**
 * Changes a plan while it is one: what was opened stays as it was announced. Refuses
 * WINDOW_UNKNOWN, WINDOW_NOT_PLANNED, WINDOW_NAME_TAKEN, WINDOW_DAYS_TAKEN, END_BEFORE_START,
 * WINDOW_IN_PAST, CUTOFF_NOT_OVER.
 */
export async function changePlan(
  tx: Tx,
  actor: Actor,
  { windowId, ...plan }: ChangePlanInput,
): Promise<Result<{ windowId: string }>> {
  const forbidden = refuseUnless(actor, 'window.change')
  if (forbidden) return forbidden
  const locked = await lockedPlan(tx, actor, windowId)
  if (!locked.ok) return locked
  const refused = await refusePlan(tx, actor, plan, windowId)
  if (refused) return refused
  await tx.window.update({ where: { id: windowId }, data: plan })
  return done({ windowId })
}

async function refusePlan(
  tx: Tx,
  actor: Actor,
  plan: PlanWindowInput,
  windowId?: string,
): Promise<Refused | undefined> {
  const { villageId } = actor
  if (plan.closesOn < plan.opensOn) return refuse('END_BEFORE_START', { field: 'closesOn' })
  if (plan.closesOn < todayOf(actor)) return refuse('WINDOW_IN_PAST', { field: 'closesOn' })
  if (plan.opensOn < dayAfter(plan.cutoffMonth))
    return refuse('CUTOFF_NOT_OVER', {
      field: 'cutoffMonth',
      figures: { month: plan.cutoffMonth, opensOn: plan.opensOn },
    })
  const namesakes = await tx.window.count({
    where: { villageId, name: plan.name, id: { not: windowId } },
  })
  if (namesakes > 0)
    return refuse('WINDOW_NAME_TAKEN', { field: 'name', figures: { name: plan.name } })
  return refuseDays(tx, villageId, plan, windowId)
}

/**
 * Opens a planned window; at most one is open at a time. Its cut-off month must be sealed, so that
 * what can be spent is what was posted and objected to. Opened before its day, which the person has
 * to mean (`early`), it begins today: board and passbooks must not send a household home that could
 * be served. Refuses WINDOW_UNKNOWN, WINDOW_NOT_PLANNED, WINDOW_ALREADY_OPEN, CUTOFF_NOT_CLOSED,
 * WINDOW_OVER, WINDOW_OPENS_LATER.
 */
export async function openWindow(
  tx: Tx,
  actor: Actor,
  { windowId, early }: OpenWindowInput,
): Promise<Result<{ windowId: string }>> {
  const forbidden = refuseUnless(actor, 'window.change')
  if (forbidden) return forbidden
  const locked = await lockedPlan(tx, actor, windowId)
  if (!locked.ok) return locked
  const { book, plan } = locked.value
  const refused = await refuseOpening(tx, actor, book, plan)
  if (refused) return refused
  const { villageId } = actor
  const { opensOn } = plan
  const today = todayOf(actor)
  if (today < opensOn && !early) return refuse('WINDOW_OPENS_LATER', { figures: { opensOn } })
  await tx.window.update({
    where: { id: windowId },
    data: {
      state: 'OPEN',
      opensOn: today < opensOn ? today : opensOn,
      openedById: actor.staffId,
      openedAt: actor.now,
    },
  })
  await tx.village.update({ where: { id: villageId }, data: { openWindowId: windowId } })
  return done({ windowId })
}

/** What stands in the way of opening this plan, whoever means to. */
async function refuseOpening(
  tx: Tx,
  actor: Actor,
  book: LockedBook,
  { cutoffMonth, closesOn }: Window,
): Promise<Refused | undefined> {
  const { villageId } = actor
  if (book.openWindowId) {
    const open = await tx.window.findUniqueOrThrow({ where: { id: book.openWindowId } })
    return refuse('WINDOW_ALREADY_OPEN', { figures: { name: open.name } })
  }
  const onNotice = await tx.month.count({
    where: { villageId, state: 'NOTICE', month: { lte: cutoffMonth } },
  })
  if (cutoffMonth >= book.openMonth || onNotice > 0)
    return refuse('CUTOFF_NOT_CLOSED', { figures: { month: cutoffMonth } })
  return closesOn < todayOf(actor) ? refuse('WINDOW_OVER', { figures: { closesOn } }) : undefined
}

/** Closes the open window; what is left carries over. Refuses WINDOW_NOT_OPEN. */
export async function closeWindow(
  tx: Tx,
  actor: Actor,
  { windowId }: WindowIdInput,
): Promise<Result<{ windowId: string }>> {
  const forbidden = refuseUnless(actor, 'window.change')
  if (forbidden) return forbidden
  const { villageId } = actor
  const book = await lockBook(tx, villageId)
  if (book.openWindowId !== windowId) return refuse('WINDOW_NOT_OPEN')
  await tx.window.update({
    where: { id: windowId },
    data: { state: 'CLOSED', closedById: actor.staffId, closedAt: actor.now },
  })
  await tx.village.update({ where: { id: villageId }, data: { openWindowId: null } })
  return done({ windowId })
}
