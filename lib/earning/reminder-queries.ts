import type { Reader } from '@/lib/db/client'
import type { CivilDate } from '@/lib/shared/civil-date'

/** A reminder as the household and the office read it. */
export interface ReminderLine {
  id: string
  what: string
  ruleName: string | null
  occurredOn: CivilDate
  toldHousehold: string
}

const mostReminders = 50

/** What a household was reminded of, newest first. */
export async function remindersOfHousehold(
  reader: Reader,
  villageId: string,
  householdId: string,
): Promise<ReminderLine[]> {
  return reader.reminder.findMany({
    where: { villageId, householdId },
    select: { id: true, what: true, ruleName: true, occurredOn: true, toldHousehold: true },
    orderBy: [{ occurredOn: 'desc' }, { id: 'desc' }],
    take: mostReminders,
  })
}
