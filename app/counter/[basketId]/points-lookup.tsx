import { FindHousehold } from '@/components/counter/find-household'
import { RefusedSlip } from '@/components/counter/refused-slip'
import { PriceTable } from '@/components/goods/price-table'
import { type Actor, todayOf } from '@/lib/access/actor'
import { goodsOnOffer } from '@/lib/goods/queries'
import type { HouseholdAtCounter, windowAtCounter } from '@/lib/redemption/counter-queries'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { WindowSlip } from '../window-slip'
import { HouseholdHere } from './household-here'
import { pointsInWords } from './points-in-words'

/** Outside a window: how many points there are for the next one, and what they would be enough for. */
export async function PointsLookup(props: {
  actor: Actor
  window: Awaited<ReturnType<typeof windowAtCounter>>
  household: HouseholdAtCounter
  /** The window was closed while a basket was filled. */
  refused: boolean
}) {
  const { actor, window, household, refused } = props
  const said = await words()
  const { t } = said
  const goods = await goodsOnOffer(await reader(), actor.villageId, todayOf(actor))
  return (
    <>
      <HouseholdHere
        household={household}
        pointsLabel={pointsInWords(household, window, said).label}
      />
      <RefusedSlip why={refused ? [t('counter.refused.window')] : []} />
      <div className="grid gap-8 lg:grid-cols-[1fr_minmax(20rem,26rem)] lg:items-start">
        <PriceTable
          goods={goods.filter(({ points }) => points <= household.spendable)}
          caption={t('counter.shelf.enoughFor')}
          empty={t('counter.shelf.enoughForNothing')}
        />
        <div className="grid gap-8 max-lg:order-first">
          <FindHousehold label={t('counter.find.nextLabel')} />
          <WindowSlip window={window} actor={actor} />
        </div>
      </div>
    </>
  )
}
