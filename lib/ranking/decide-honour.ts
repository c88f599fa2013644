import { type Actor, refuseUnless, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { insertRows } from '@/lib/db/set-based'
import { lockBook } from '@/lib/ledger/lock-book'
import { newId } from '@/lib/shared/id'
import { namesTyped } from '@/lib/shared/names-typed'
import { done, type Refused, type Result, refuse } from '@/lib/shared/result'
import { fewestWhoDecide } from './honour'
import type { DecideHonourInput } from './honour-input'
import { honourPoints } from './leader-queries'
import { whoIsMeant } from './who-is-meant'

/**
 * Whom the group gave an honour of a year that is closed. Names, group and points are copied as they
 * are. Once an honour and year; after a withdrawal anew. Refuses HONOUR_UNKNOWN, PERIOD_NOT_CLOSED,
 * HONOUR_ALREADY_DECIDED, DATE_IN_FUTURE, DECIDED_BEFORE_YEAR, HONOUR_NEEDS_PEOPLE, and at `others`
 * or `awardees` what `whoIsMeant` does.
 */
export async function decideHonour(
  tx: Tx,
  actor: Actor,
  input: DecideHonourInput,
): Promise<Result<{ decisionId: string }>> {
  const forbidden = refuseUnless(actor, 'honour.change')
  if (forbidden) return forbidden
  const { villageId, now } = actor
  const { honourId, year, decidedOn, passedOver } = input
  await lockBook(tx, villageId)
  const honour = await tx.honour.findFirst({
    where: { villageId, id: honourId, archivedAt: null },
  })
  if (!honour) return refuse('HONOUR_UNKNOWN')
  const present = namesTyped(input.present)
  const whyNot =
    (await refuseYear(tx, villageId, input, honour.name)) ??
    refuseDay(actor, input) ??
    (present.length < fewestWhoDecide
      ? refuse('HONOUR_NEEDS_PEOPLE', { field: 'present', figures: { min: fewestWhoDecide } })
      : undefined)
  if (whyNot) return whyNot
  const meant = await whoIsMeant(tx, villageId, honour.whose, input)
  if (!meant.ok) return meant

  const idOf = ({ householdId, memberId }: { householdId: string; memberId: string | null }) =>
    memberId ?? householdId
  const points = await honourPoints(tx, villageId, honour, year, meant.value.map(idOf))
  const awards = meant.value
    .map((award) => ({ ...award, points: points.get(idOf(award)) ?? 0 }))
    .toSorted((a, b) => b.points - a.points || a.number - b.number)
  const decisionId = newId(now)
  await insertRows(tx, 'HonourDecision', [
    {
      id: decisionId,
      ...{ villageId, honourId, honourName: honour.name, year, decidedOn, passedOver },
      present: present.join('、'),
      recordedById: actor.staffId,
      recordedAt: now,
    },
  ])
  await insertRows(
    tx,
    'Award',
    awards.map((award, index) => ({ ...award, villageId, decisionId, position: index + 1 })),
  )
  return done({ decisionId })
}

async function refuseYear(
  tx: Tx,
  villageId: string,
  { honourId, year }: DecideHonourInput,
  name: string,
): Promise<Refused | undefined> {
  const last = { villageId, month: `${year}-12` }
  const sealed = await tx.month.findUnique({
    where: { villageId_month: last, state: 'SEALED' },
    select: { month: true },
  })
  if (!sealed) return refuse('PERIOD_NOT_CLOSED', { figures: { period: year } })
  const decided = await tx.honourDecision.count({
    where: { villageId, honourId, year, withdrawnAt: null },
  })
  return decided > 0 ? refuse('HONOUR_ALREADY_DECIDED', { figures: { name, year } }) : undefined
}

function refuseDay(actor: Actor, { year, decidedOn }: DecideHonourInput): Refused | undefined {
  const field = 'decidedOn'
  if (decidedOn > todayOf(actor)) return refuse('DATE_IN_FUTURE', { field })
  return decidedOn < `${year}-01-01`
    ? refuse('DECIDED_BEFORE_YEAR', { field, figures: { year } })
    : undefined
}
