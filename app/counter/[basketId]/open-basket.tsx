import { redirect } from 'next/navigation'
import { RefusedSlip } from '@/components/counter/refused-slip'
import { Till } from '@/components/counter/till'
import { EmptyState } from '@/components/ui/empty-state'
import type { Query } from '@/components/ui/href-with'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { type Actor, todayOf } from '@/lib/access/actor'
import { sumOfBasket } from '@/lib/redemption/basket'
import { type BasketDraft, readDraft, withPieces } from '@/lib/redemption/basket-draft'
import {
  figuresAtCounter,
  type HouseholdAtCounter,
  shelfAtCounter,
  type windowAtCounter,
} from '@/lib/redemption/counter-queries'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { basketAddress, basketPath } from '../basket-address'
import { askedChange } from './asked-change'
import { AtTheShelf } from './at-the-shelf'
import { HouseholdHere } from './household-here'
import { pointsInWords } from './points-in-words'
import { tillGoods } from './till-goods'
import { tillWords } from './till-words'
import { askedOfCollector, sentencesWhy } from './why-back'

type Window = NonNullable<Awaited<ReturnType<typeof windowAtCounter>>>

/** A basket that is being filled, for a household that may redeem now. */
export async function OpenBasket(props: {
  basketId: string
  query: Query
  actor: Actor
  window: Window
  household: HouseholdAtCounter
}) {
  const { basketId, query, actor, window, household } = props
  const said = await words()
  const { t } = said
  const read = await reader()
  const day = todayOf(actor)
  // before what is shown, so that a change in between is noticed
  const figures = await figuresAtCounter(read, actor.villageId, household.id, day)
  const shelf = await shelfAtCounter(read, actor.villageId, {
    windowId: window.id,
    householdId: household.id,
    day,
  })
  const goods = tillGoods(shelf, household.spendable, said)
  const onShelf = new Map(goods.map((good) => [good.id, good]))
  const sent = openedDraft(query, household)
  const archived = Object.keys(sent.pieces).filter((goodId) => !onShelf.has(goodId))
  const opened = archived.reduce((draft, goodId) => withPieces(draft, goodId, 0), sent)
  const asked = askedChange(query, opened, goods)
  if (asked.draft) redirect(basketAddress(basketId, household.id, asked.draft))

  const lines = Object.entries(opened.pieces).map(([goodId, quantity]) => ({ goodId, quantity }))
  const sum = sumOfBasket(household.spendable, lines, onShelf)
  const points = pointsInWords(household, window, said)
  return (
    <>
      <HouseholdHere
        household={household}
        pointsLabel={points.label}
        note={points.waits}
        other={<LinkButton href="/counter">{t('counter.household.other')}</LinkButton>}
      />
      <RefusedSlip why={sentencesWhy(query, { draft: opened, goods, sum }, said)} />
      {archived.length > 0 && <Notice tone="warn" title={t('counter.shelf.archived')} />}
      {goods.length === 0 ? (
        <EmptyState>{t('counter.shelf.empty')}</EmptyState>
      ) : (
        <Till
          path={basketPath(basketId)}
          householdId={household.id}
          members={household.members}
          before={household.spendable}
          goods={goods}
          figures={figures}
          opened={opened}
          openedPick={asked}
          asked={askedOfCollector(query, { draft: opened }, said)}
          words={tillWords(said)}
        />
      )}
      {goods.length > 0 && <AtTheShelf householdId={household.id} goods={goods} />}
    </>
  )
}

/** Who stands at the counter is mostly the head; a search for another member says whom it meant. */
function openedDraft(query: Query, household: HouseholdAtCounter): BasketDraft {
  const draft = readDraft(query)
  return draft.collector === '' ? { ...draft, collector: household.members[0] ?? '' } : draft
}
