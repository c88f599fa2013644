import { Button } from '@/components/ui/button'
import { words } from '@/lib/request/words'
import type { CivilDate } from '@/lib/shared/civil-date'
import { DayForm } from './day-form'

/** The days between which a deed may lie, and the one that was asked for. */
export interface EarnDays {
  day: CivilDate
  /** The oldest day a deed may have. */
  oldest: CivilDate
  today: CivilDate
}

/** On which day it was: asked before the rule and on the sheet. */
export async function EarnDay({ path, days }: { path: string; days: EarnDays }) {
  const { t } = await words()
  return (
    <DayForm
      path={path}
      day={days.day}
      min={days.oldest}
      max={days.today}
      label={t('earn.day.label')}
    >
      <Button type="submit">{t('earn.day.change')}</Button>
    </DayForm>
  )
}
