import type { z } from 'zod'
import { type Actor, refuseUnless, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { lockBook } from '@/lib/ledger/lock-book'
import { postEntries } from '@/lib/ledger/post-entries'
import { addDays } from '@/lib/shared/civil-date'
import { newId } from '@/lib/shared/id'
import { civilDate } from '@/lib/shared/inputs'
import { done, type Result, refuse } from '@/lib/shared/result'
import { expiringPoints } from './expiry-queries'
import { type WindowIdInput, windowIdInput } from './input'

/** So many days at least does the village hear of it before anything expires. */
const fewestDays = 5

export const announceExpiryInput = windowIdInput.extend({ expiresOn: civilDate })
export type AnnounceExpiryInput = z.infer<typeof announceExpiryInput>

/**
 * 年末清零, announced: from a day on, what the year-end window leaves over expires. Board and
 * passbooks say so from now on. Only where the village has decided that points expire at all.
 * Refuses EXPIRY_OFF, WINDOW_UNKNOWN, EXPIRY_NOT_YEAR_END, EXPIRY_ALREADY_DONE, and at `expiresOn`
 * EXPIRY_TOO_SOON {earliest}: after the window's last day, and the village's days of notice away.
 */
export async function announceExpiry(
  tx: Tx,
  actor: Actor,
  { windowId, expiresOn }: AnnounceExpiryInput,
): Promise<Result<{ windowId: string }>> {
  const forbidden = refuseUnless(actor, 'window.change')
  if (forbidden) return forbidden
  const { villageId, staffId, now } = actor
  await lockBook(tx, villageId)
  const village = await tx.village.findUniqueOrThrow({ where: { id: villageId } })
  if (village.yearEnd !== 'EXPIRE') return refuse('EXPIRY_OFF')
  const window = await tx.window.findFirst({
    where: { villageId, id: windowId },
    include: { expiry: true },
  })
  if (!window) return refuse('WINDOW_UNKNOWN')
  if (window.kind !== 'YEAR_END') return refuse('EXPIRY_NOT_YEAR_END')
  if (window.expiry?.doneAt) return refuse('EXPIRY_ALREADY_DONE')
  const afterNotice = addDays(todayOf(actor), Math.max(fewestDays, village.noticeDays) + 1)
  const afterWindow = addDays(window.closesOn, 1)
  const earliest = afterWindow > afterNotice ? afterWindow : afterNotice
  if (expiresOn < earliest)
    return refuse('EXPIRY_TOO_SOON', { field: 'expiresOn', figures: { earliest } })
  const announced = {
    announcedOn: todayOf(actor),
    expiresOn,
    announcedById: staffId,
    announcedAt: now,
    withdrawnAt: null,
  }
  await tx.expiry.upsert({
    where: { villageId_windowId: { villageId, windowId } },
    create: { ...announced, id: newId(now), villageId, windowId },
    update: announced,
  })
  return done({ windowId })
}

/** Takes an announcement back: the points carry over after all. Refuses EXPIRY_UNKNOWN. */
export async function withdrawExpiry(
  tx: Tx,
  actor: Actor,
  { windowId }: WindowIdInput,
): Promise<Result<{ windowId: string }>> {
  const forbidden = refuseUnless(actor, 'window.change')
  if (forbidden) return forbidden
  const { count } = await tx.expiry.updateMany({
    where: { villageId: actor.villageId, windowId, doneAt: null, withdrawnAt: null },
    data: { withdrawnAt: actor.now },
  })
  return count === 1 ? done({ windowId }) : refuse('EXPIRY_UNKNOWN')
}

/**
 * What was announced is done: one EXPIRE entry per household over all that could have been spent in
 * the window and was not; what was earned after its cut-off stays, debts stay. Refuses
 * EXPIRY_UNKNOWN, EXPIRY_ALREADY_DONE, EXPIRY_TOO_SOON {earliest}, WINDOW_STILL_OPEN.
 */
export async function expirePoints(
  tx: Tx,
  actor: Actor,
  { windowId }: WindowIdInput,
): Promise<Result<{ windowId: string; households: number; points: number }>> {
  const forbidden = refuseUnless(actor, 'window.change')
  if (forbidden) return forbidden
  const { villageId, staffId, now } = actor
  await lockBook(tx, villageId)
  const window = await tx.window.findFirst({
    where: { villageId, id: windowId },
    include: { expiry: true },
  })
  if (!window?.expiry || window.expiry.withdrawnAt) return refuse('EXPIRY_UNKNOWN')
  const { expiry, state, cutoffMonth, name } = window
  if (expiry.doneAt) return refuse('EXPIRY_ALREADY_DONE')
  if (state !== 'CLOSED') return refuse('WINDOW_STILL_OPEN')
  const today = todayOf(actor)
  if (today < expiry.expiresOn)
    return refuse('EXPIRY_TOO_SOON', { figures: { earliest: expiry.expiresOn } })
  const expiring = await expiringPoints(tx, villageId, cutoffMonth)
  const posted = await postEntries(
    tx,
    actor,
    expiring.map(({ householdId, points }) => ({
      kind: 'EXPIRE' as const,
      householdId,
      list: null,
      points: -points,
      spendable: true,
      ranks: false,
      occurredOn: today,
      recordedById: staffId,
      reason: name,
    })),
  )
  if (!posted.ok) return posted
  await tx.expiry.update({
    where: { id: expiry.id },
    data: { doneAt: now, doneById: staffId },
  })
  const points = expiring.reduce((sum, line) => sum + line.points, 0)
  return done({ windowId, households: expiring.length, points })
}
