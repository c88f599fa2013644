import { notFound, redirect } from 'next/navigation'
import { hrefWith, type Query } from '@/components/ui/href-with'
import { refuseOwnHousehold, todayOf } from '@/lib/access/actor'
import { householdAtCounter, windowAtCounter } from '@/lib/redemption/counter-queries'
import { redemptionById } from '@/lib/redemption/queries'
import { requireActor } from '@/lib/request/actor'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { id } from '@/lib/shared/inputs'
import { basketPath } from '../basket-address'
import { DoneSlip } from './done-slip'
import { MayNotRedeem } from './may-not-redeem'
import { OpenBasket } from './open-basket'
import { PointsLookup } from './points-lookup'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('counter.title') }
}

/**
 * One basket, from its opening to its slip, at one address: what was handed over is shown as
 * done, also to whoever comes back to it.
 */
export default async function BasketPage({
  params,
  searchParams,
}: PageProps<'/counter/[basketId]'>) {
  const { basketId } = await params
  const query: Query = await searchParams
  const actor = await requireActor('counter.look', hrefWith(basketPath(basketId), query))
  if (!id.safeParse(basketId).success) notFound()
  const read = await reader()
  const { villageId } = actor
  const slip = await redemptionById(read, villageId, basketId)
  const householdId = slip?.householdId ?? query.household
  const today = todayOf(actor)
  const window = await windowAtCounter(read, villageId, today)
  const household =
    typeof householdId === 'string'
      ? await householdAtCounter(read, villageId, householdId, {
          window,
          today,
        })
      : null
  if (!household) redirect('/counter')
  if (slip) return <DoneSlip {...{ slip, household, window, query }} />
  const { t } = await words()
  if (!household.mayRedeem)
    return <MayNotRedeem household={household} sentence={t('counter.household.mayNot')} />
  const open = window?.state === 'OPEN'
  if (open && refuseOwnHousehold(actor, household))
    return <MayNotRedeem household={household} sentence={t('counter.household.own')} />
  return open ? (
    <OpenBasket {...{ basketId, query, actor, window, household }} />
  ) : (
    <PointsLookup {...{ actor, window, household }} refused={query.refused !== undefined} />
  )
}
