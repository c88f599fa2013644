import type { ReactNode } from 'react'
import { HouseholdPlate } from '@/components/counter/household-plate'
import type { HouseholdAtCounter } from '@/lib/redemption/counter-queries'
import { words } from '@/lib/request/words'

/** Who stands at the counter; with a label, also the points that can be spent. */
export async function HouseholdHere(props: {
  household: HouseholdAtCounter
  pointsLabel?: string
  note?: string
  other?: ReactNode
}) {
  const { household, pointsLabel, note, other } = props
  const { t } = await words()
  return (
    <HouseholdPlate
      household={t('common.household.numbered', {
        number: String(household.number),
        head: household.headName,
      })}
      group={household.groupName}
      points={
        pointsLabel
          ? {
              label: pointsLabel,
              spendable: household.spendable,
              unit: t('common.points.unit'),
            }
          : undefined
      }
      note={note}
      other={other}
    />
  )
}
