import { type Actor, refuseOtherGroup, refuseUnless, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { insertRows } from '@/lib/db/set-based'
import { lockBook } from '@/lib/ledger/lock-book'
import { newestVersion } from '@/lib/rules/terms'
import { addDays } from '@/lib/shared/civil-date'
import { done, type Result, refuse, repeated } from '@/lib/shared/result'
import type { ReminderInput } from './input'
import { toldInWords } from './told-household'

export interface RecordedReminder {
  /** The household's number. */
  number: number
}

/**
 * 提醒: a household was told what would cost points the next time. No points, no review; only the
 * household and the office read it. Sent twice it reminds once. Refuses the household
 * (HOUSEHOLD_UNKNOWN,
 * HOUSEHOLD_CLOSED, and that of another group for a group's leader), the rule and the days at their fields.
 */
export async function recordReminder(
  tx: Tx,
  actor: Actor,
  { reminderId, householdNumber: number, ruleId, what, occurredOn, ...told }: ReminderInput,
): Promise<Result<RecordedReminder>> {
  const forbidden = refuseUnless(actor, 'claim.record')
  if (forbidden) return forbidden
  const { villageId } = actor
  const { oldestDeed } = await lockBook(tx, villageId)
  const before = await tx.reminder.findUnique({ where: { id: reminderId } })
  if (before)
    return before.villageId === villageId && before.what === what
      ? repeated({ number })
      : refuse('SAME_ID_OTHER_INPUT')
  const wrongDay = refuseDays(actor, { occurredOn, toldOn: told.toldOn }, oldestDeed)
  if (wrongDay) return wrongDay
  const household = await tx.household.findFirst({ where: { villageId, number } })
  if (!household) return refuse('HOUSEHOLD_UNKNOWN', { field: 'householdNumber' })
  const field = 'householdNumber'
  const figures = { number, head: household.headName }
  const other = refuseOtherGroup(actor, household)
  if (other) return refuse(other.refusals[0].code, { field, figures })
  if (household.living === 'CLOSED') return refuse('HOUSEHOLD_CLOSED', { field, figures })
  const ruleName = await nameOfRule(tx, villageId, ruleId)
  if (!ruleName.ok) return ruleName
  await insertRows(tx, 'Reminder', [
    {
      id: reminderId,
      villageId,
      householdId: household.id,
      ruleId,
      ruleName: ruleName.value,
      what,
      occurredOn,
      toldHousehold: toldInWords(told),
      recordedById: actor.staffId,
      recordedAt: actor.now,
    },
  ])
  return done({ number })
}

function refuseDays(
  actor: Actor,
  { occurredOn, toldOn }: Pick<ReminderInput, 'occurredOn' | 'toldOn'>,
  oldestDeed: number,
) {
  const today = todayOf(actor)
  if (occurredOn > today) return refuse('DATE_IN_FUTURE', { field: 'occurredOn' })
  if (toldOn > today) return refuse('DATE_IN_FUTURE', { field: 'toldOn' })
  if (occurredOn < addDays(today, -oldestDeed))
    return refuse('DATE_TOO_OLD', { field: 'occurredOn', figures: { days: oldestDeed } })
  return undefined
}

async function nameOfRule(
  tx: Tx,
  villageId: string,
  ruleId: string | null,
): Promise<Result<string | null>> {
  if (ruleId === null) return done(null)
  const rule = await tx.rule.findFirst({
    where: { villageId, id: ruleId },
    include: { versions: true },
  })
  const name = newestVersion(rule?.versions ?? [])?.name
  return name === undefined ? refuse('RULE_UNKNOWN', { field: 'ruleId' }) : done(name)
}
