import { z } from 'zod'
import { type Actor, refuseUnless, todayOf } from '@/lib/access/actor'
import type { Subject } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'
import { insertRows } from '@/lib/db/set-based'
import { lockBook } from '@/lib/ledger/lock-book'
import { isPeriod, monthsOf } from '@/lib/shared/civil-date'
import { newId } from '@/lib/shared/id'
import { optionalText } from '@/lib/shared/inputs'
import { done, type Result, refuse } from '@/lib/shared/result'
import { redListOf } from './places'
import { standingsOf } from './queries'

export const publishRedListInput = z.object({
  period: z.string().refine(isPeriod, { error: 'INVALID' }),
  /** Asked for when the period has a list already: what the second edition corrects. */
  reason: optionalText(200),
})
export type PublishRedListInput = z.infer<typeof publishRedListInput>

interface Published {
  redListId: string
  edition: number
  places: number
}

/**
 * Freezes the red list of a quarter or a year from its closed months. A published list is never
 * edited: with a reason a further edition stands beside it. Refuses PERIOD_NOT_CLOSED,
 * ALREADY_PUBLISHED (without a reason) and NOBODY_TO_LIST.
 */
export async function publishRedList(
  tx: Tx,
  actor: Actor,
  input: PublishRedListInput,
): Promise<Result<Published>> {
  const forbidden = refuseUnless(actor, 'red-list.publish')
  if (forbidden) return forbidden
  const { villageId, now } = actor
  const { period, reason } = input
  await lockBook(tx, villageId)
  const lastMonth = monthsOf(period).at(-1) ?? ''
  const sealed = await tx.month.findUnique({
    where: { villageId_month: { villageId, month: lastMonth }, state: 'SEALED' },
  })
  if (!sealed) return refuse('PERIOD_NOT_CLOSED', { field: 'period', figures: { period } })
  const before = await tx.redList.count({ where: { villageId, period } })
  if (before > 0 && !reason)
    return refuse('ALREADY_PUBLISHED', { field: 'reason', figures: { period } })
  const standings = await standingsOf(tx, villageId, period)
  const places = redListOf(standings.filter(({ ranked }) => ranked))
  if (places.length === 0) return refuse('NOBODY_TO_LIST', { figures: { period } })

  const redListId = newId(now)
  const unranked = standings.filter(({ ranked }) => !ranked).map(({ number }) => number)
  await insertRows(tx, 'RedList', [
    {
      id: redListId,
      villageId,
      period,
      edition: before + 1,
      reason: before > 0 ? reason : null,
      seal: sealed.seal,
      unranked: JSON.stringify(unranked.toSorted((a, b) => a - b)),
      publishedById: actor.staffId,
      publishedOn: todayOf(actor),
      publishedAt: now,
    },
  ])
  await insertRows(
    tx,
    'RedListPlace',
    places.map(({ ranked: _, ...place }) => ({ ...place, villageId, redListId })),
  )
  return done({ redListId, edition: before + 1, places: places.length })
}

/** Of which period, and what a further edition corrects, as a trace names it. */
export function toldRedList({ edition }: Published, input: PublishRedListInput): Subject {
  const { period, reason } = input
  return { facts: { period, ...(edition > 1 && { reason }) } }
}
