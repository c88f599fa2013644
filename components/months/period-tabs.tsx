import { Tabs } from '@/components/ui/tabs'
import { words } from '@/lib/request/words'
import type { CivilMonth, Period } from '@/lib/shared/civil-date'

/** Leads from a month, quarter or year to others, each with its own address. */
export async function PeriodTabs(props: {
  label: string
  period: CivilMonth | Period
  periods: readonly (CivilMonth | Period)[]
  hrefOf: (period: CivilMonth | Period) => string
}) {
  const { formats } = await words()
  const { label, period, periods, hrefOf } = props
  return (
    <Tabs
      label={label}
      many
      tabs={periods.map((name) => ({
        href: hrefOf(name),
        label: formats.period(name),
        current: name === period,
      }))}
    />
  )
}
