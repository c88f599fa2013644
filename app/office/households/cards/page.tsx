import { CardSheet } from '@/components/households/card-sheet'
import { GroupChoice } from '@/components/households/group-choice'
import { HouseholdCard } from '@/components/households/household-card'
import { PrintedCardsForm } from '@/components/households/printed-cards-form'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { PrintButton } from '@/components/ui/print-button'
import { tickBox, tickLine } from '@/components/ui/tick-look'
import { cardsPerPage, householdsForCards } from '@/lib/households/card-queries'
import { groupsOf } from '@/lib/households/queries'
import { requireActor } from '@/lib/request/actor'
import { type PageQuery, pageIn, wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { currentVillage } from '@/lib/request/village'
import { words } from '@/lib/request/words'
import { markPrinted } from '../actions'
import { cardOf } from '../card-of'

const path = '/office/households/cards'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('households.cards.title') }
}

/** 积分卡 for a group, for all, or for those who hold none: ten to a sheet. */
export default async function CardsPage(props: { searchParams: Promise<PageQuery> }) {
  const actor = await requireActor('card.print', path)
  const query = await props.searchParams
  const read = await reader()
  const groups = await groupsOf(read, actor.villageId)
  const group = groups.find(({ id }) => id === wordIn(query, 'group'))
  const without = wordIn(query, 'whose') !== 'all'
  const asked = { groupId: group?.id, without }
  const { households, total, page } = await householdsForCards(
    read,
    actor.villageId,
    asked,
    pageIn(query),
  )
  const village = await currentVillage()
  const { t } = await words()
  const printed = Number(wordIn(query, 'printed'))
  const cards = await Promise.all(
    households.map(async (household) => ({
      household,
      ...(await cardOf(actor.villageId, household)),
    })),
  )
  return (
    <>
      <div className="screen-only">
        <PageHead
          title={t('households.cards.title')}
          lead={t('households.cards.lead')}
          back={{ href: '/office/households', label: t('households.title') }}
          next={
            households.length > 0 && (
              <PrintButton>{t('households.cards.print', { count: households.length })}</PrintButton>
            )
          }
        />
        {printed > 0 && (
          <p role="status" className="mb-4 font-bold text-jade">
            {t('households.cards.noted', { count: printed })}
          </p>
        )}
        <Choice groups={groups} groupId={group?.id} without={without} />
        <p className="mb-4 text-soft">{t('households.cards.total', { count: total })}</p>
      </div>
      {village && households.length > 0 ? (
        <>
          <CardSheet>
            {cards.map(({ household, code, address }) => (
              <HouseholdCard key={household.id} {...{ village, household, code, address }} />
            ))}
          </CardSheet>
          <Pager
            path={path}
            query={{ group: group?.id, whose: without ? undefined : 'all' }}
            page={page}
            total={total}
            perPage={cardsPerPage}
          />
          <div className="mt-6">
            <PrintedCardsForm action={markPrinted} cards={households} />
          </div>
        </>
      ) : (
        <EmptyState>
          {t(without ? 'households.cards.everyone' : 'households.cards.nobody')}
        </EmptyState>
      )}
    </>
  )
}

/** Whose cards: a GET form, so that the answer has an address. */
async function Choice(props: {
  groups: readonly { id: string; name: string }[]
  groupId?: string
  without: boolean
}) {
  const { t } = await words()
  return (
    <form action={path} className="mb-5 flex flex-wrap items-end gap-x-6 gap-y-3">
      <GroupChoice groups={props.groups} groupId={props.groupId} />
      <label className={tickLine}>
        <input
          type="checkbox"
          name="whose"
          value="all"
          defaultChecked={!props.without}
          className={tickBox}
        />
        {t('households.cards.all')}
      </label>
      <Button type="submit">{t('households.filter.submit')}</Button>
    </form>
  )
}
