import { HouseholdPlate } from '@/components/counter/household-plate'
import { PriceTable } from '@/components/goods/price-table'
import type { Actor } from '@/lib/access/actor'
import { goodsOnOffer } from '@/lib/goods/queries'
import type { HouseholdAtCounter, windowAtCounter } from '@/lib/redemption/counter-queries'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { WindowSlip } from '../window-slip'
import { OtherHousehold } from './other-household'

/** Outside a window: how many points there are for the next one, and what they would be enough for. */
export async function PointsLookup(props: {
  actor: Actor
  window: Awaited<ReturnType<typeof windowAtCounter>>
  household: HouseholdAtCounter
}) {
  const { actor, window, household } = props
  const { t } = await words()
  const goods = await goodsOnOffer(await reader(), actor.villageId)
  return (
    <>
      <HouseholdPlate
        household={t('common.household.numbered', {
          number: String(household.number),
          head: household.headName,
        })}
        group={household.groupName}
        points={{
          label: t('counter.household.nextSpendable'),
          spendable: household.spendable,
          unit: t('common.points.unit'),
        }}
        other={<OtherHousehold />}
      />
      <div className="grid gap-8 lg:grid-cols-[1fr_minmax(20rem,26rem)] lg:items-start">
        <PriceTable
          goods={goods.filter(({ points }) => points <= household.spendable)}
          caption={t('counter.shelf.enoughFor')}
          empty={t('counter.shelf.enoughForNothing')}
        />
        <WindowSlip window={window} actor={actor} />
      </div>
    </>
  )
}
