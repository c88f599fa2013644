import { type Actor, refuseUnless, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { lockBook } from '@/lib/ledger/lock-book'
import { done, type Result } from '@/lib/shared/result'
import { planWindow } from './change-window'
import type { PlanYearInput } from './input'
import { proposeYear, yearsToPlan } from './propose-window'
import { proposedName } from './proposed-name'
import { lastWindows } from './queries'

/**
 * Plans a year's windows as they are proposed: all that are left, or the `only` one. Pressed twice
 * it plans nothing more. Refuses what `planWindow` does.
 */
export async function planYear(
  tx: Tx,
  actor: Actor,
  { year, only }: PlanYearInput,
): Promise<Result<{ year: string; planned: number }>> {
  const forbidden = refuseUnless(actor, 'window.change')
  if (forbidden) return forbidden
  const { villageId } = actor
  await lockBook(tx, villageId)
  const { noticeDays, ...labels } = await tx.village.findUniqueOrThrow({
    where: { id: villageId },
    select: { noticeDays: true, placeLabel: true, groupLabel: true },
  })
  const calendar = { today: todayOf(actor), noticeDays }
  const known = await lastWindows(tx, villageId)
  const proposed = yearsToPlan(calendar, known).includes(year)
    ? proposeYear(year, calendar, known).filter(({ period }) => period === (only ?? period))
    : []
  for (const { period, ...plan } of proposed) {
    const name = proposedName(labels, { kind: plan.kind, period })
    const planned = await planWindow(tx, actor, { ...plan, name })
    if (!planned.ok) return planned
  }
  return done({ year, planned: proposed.length })
}
