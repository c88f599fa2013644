import { redirect } from 'next/navigation'
import { HouseholdPlate } from '@/components/counter/household-plate'
import { Till } from '@/components/counter/till'
import { EmptyState } from '@/components/ui/empty-state'
import type { Query } from '@/components/ui/href-with'
import { Notice } from '@/components/ui/notice'
import { type Actor, refuseOwnHousehold } from '@/lib/access/actor'
import { sumOfBasket } from '@/lib/redemption/basket'
import { type BasketDraft, readDraft } from '@/lib/redemption/basket-draft'
import {
  type HouseholdAtCounter,
  shelfAtCounter,
  type windowAtCounter,
} from '@/lib/redemption/counter-queries'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { basketAddress, basketPath } from '../basket-address'
import { askedChange } from './asked-change'
import { OtherHousehold } from './other-household'
import { tillGoods } from './till-goods'
import { tillWords } from './till-words'
import { sentencesWhy } from './why-back'

/** A basket that is being filled, for a household that may redeem now. */
export async function OpenBasket(props: {
  basketId: string
  query: Query
  actor: Actor
  window: NonNullable<Awaited<ReturnType<typeof windowAtCounter>>>
  household: HouseholdAtCounter
}) {
  const { basketId, query, actor, window, household } = props
  const said = await words()
  const { t, formats } = said
  const shelf = await shelfAtCounter(await reader(), actor.villageId, {
    windowId: window.id,
    householdId: household.id,
  })
  const goods = tillGoods(shelf, household.spendable, said)
  const opened = openedDraft(query, household)
  const asked = askedChange(query, opened, goods)
  if (asked.draft) redirect(basketAddress(basketId, household.id, asked.draft))

  const lines = Object.entries(opened.pieces).map(([goodId, quantity]) => ({ goodId, quantity }))
  const onShelf = new Map(goods.map((good) => [good.id, good]))
  const sum = sumOfBasket(household.spendable, lines, onShelf)
  const own = refuseOwnHousehold(actor, household) !== undefined
  const name = t('common.household.numbered', {
    number: String(household.number),
    head: household.headName,
  })
  const why = sentencesWhy(query, { draft: opened, goods, sum }, said)
  return (
    <>
      <HouseholdPlate
        household={name}
        group={household.groupName}
        points={{
          label: t('counter.household.spendable'),
          spendable: household.spendable,
          unit: t('common.points.unit'),
        }}
        note={
          household.waiting > 0
            ? t('counter.household.waiting', {
                points: formats.points(household.waiting),
                month: formats.month(window.cutoffMonth),
              })
            : undefined
        }
        other={<OtherHousehold />}
      />
      {why.length > 0 && (
        <div role="alert" className="mb-5">
          <Notice tone="stop" title={t('counter.refused.title')}>
            <ul className="list-none">
              {why.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
      {lines.some(({ goodId }) => !onShelf.has(goodId)) && (
        <Notice tone="warn" title={t('counter.shelf.archived')} />
      )}
      {own ? (
        <Notice tone="stop" title={t('counter.refused.own', { household: name })} />
      ) : goods.length === 0 ? (
        <EmptyState>{t('counter.shelf.empty')}</EmptyState>
      ) : (
        <Till
          path={basketPath(basketId)}
          householdId={household.id}
          members={household.members}
          before={household.spendable}
          goods={goods}
          opened={opened}
          openedPick={asked}
          words={tillWords(said)}
        />
      )}
    </>
  )
}

/** Who stands at the counter is mostly the head; a search for another member says whom it meant. */
function openedDraft(query: Query, household: HouseholdAtCounter): BasketDraft {
  const draft = readDraft(query)
  return draft.collector === '' ? { ...draft, collector: household.members[0] ?? '' } : draft
}
