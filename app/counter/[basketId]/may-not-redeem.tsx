import { HouseholdPlate } from '@/components/counter/household-plate'
import { Notice } from '@/components/ui/notice'
import type { HouseholdAtCounter } from '@/lib/redemption/counter-queries'
import { words } from '@/lib/request/words'
import { OtherHousehold } from './other-household'

/** All that a screen before a queue may say: neither how many points, nor why. */
export async function MayNotRedeem({ household }: { household: HouseholdAtCounter }) {
  const { t } = await words()
  const { number, headName, groupName } = household
  return (
    <>
      <HouseholdPlate
        household={t('common.household.numbered', { number: String(number), head: headName })}
        group={groupName}
        other={<OtherHousehold />}
      />
      <Notice tone="stop" title={t('counter.household.mayNot')} />
    </>
  )
}
