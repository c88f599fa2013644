import { Button } from '@/components/ui/button'
import { words } from '@/lib/request/words'
import type { CivilDate } from '@/lib/shared/civil-date'
import { FollowedDay } from './followed-day'

/** The days between which a deed may lie, and the one that was asked for. */
export interface EarnDays {
  day: CivilDate
  /** The oldest day a deed may have. */
  oldest: CivilDate
  today: CivilDate
}

/** On which day it was, asked before there is a sheet; without a script there is a key. */
export async function EarnDay({ path, days }: { path: string; days: EarnDays }) {
  const { t } = await words()
  return (
    <form action={path} className="flex flex-wrap items-end gap-3">
      <DayField name="on" path={path} days={days} />
      <noscript>
        <Button type="submit">{t('earn.day.change')}</Button>
      </noscript>
    </form>
  )
}

/** The day as a field of a form; on a sheet the day that is seen is the day that is saved. */
export async function DayField(props: { name: string; path: string; days: EarnDays }) {
  const { t, formats } = await words()
  const { name, path, days } = props
  const { day, oldest, today } = days
  return (
    <FollowedDay
      name={name}
      path={path}
      day={day}
      min={oldest}
      max={today}
      words={{
        label: t('earn.day.label'),
        outside: t('earn.day.outside', {
          oldest: formats.date(oldest),
          today: formats.date(today),
        }),
      }}
    />
  )
}
