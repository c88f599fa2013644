import { FindHousehold } from '@/components/counter/find-household'
import { Notice } from '@/components/ui/notice'
import type { HouseholdAtCounter } from '@/lib/redemption/counter-queries'
import { words } from '@/lib/request/words'
import { HouseholdHere } from './household-here'

/** All that a screen before a queue may say: neither how many points, nor why. */
export async function MayNotRedeem(props: { household: HouseholdAtCounter; sentence: string }) {
  const { t } = await words()
  return (
    <>
      <HouseholdHere household={props.household} />
      <div className="grid gap-8">
        <Notice tone="stop" title={props.sentence} />
        <FindHousehold label={t('counter.find.nextLabel')} />
      </div>
    </>
  )
}
