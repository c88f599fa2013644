import { CardSheet } from '@/components/households/card-sheet'
import { GroupChoice } from '@/components/households/group-choice'
import { HouseholdCard } from '@/components/households/household-card'
import { PrintedCardsForm } from '@/components/households/printed-cards-form'
import { ReplaceAllCards } from '@/components/households/replace-all-cards'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { PrintButton } from '@/components/ui/print-button'
import { tickBox, tickLine } from '@/components/ui/tick-look'
import { mayDo } from '@/lib/access/deeds'
import { cardsPerPage, countVoidCards, householdsForCards } from '@/lib/households/card-queries'
import { groupsOf } from '@/lib/households/queries'
import { requireActor } from '@/lib/request/actor'
import { type PageQuery, pageIn, wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { currentVillage } from '@/lib/request/village'
import { words } from '@/lib/request/words'
import { markPrinted, replaceAll } from '../actions'
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
  const replaced = Number(wordIn(query, 'replaced'))
  const mayReplace = mayDo(actor.roles, 'card.replace')
  const cards = await Promise.all(
    households.map(async (household) => ({
      household,
      card: await cardOf(actor.villageId, household),
    })),
  )
  const printable = cards.flatMap(({ household, card }) => (card ? [{ household, card }] : []))
  const ofOtherKey = cards.length - printable.length
  return (
    <>
      <div className="screen-only">
        <PageHead
          title={t('households.cards.title')}
          lead={t('households.cards.lead')}
          back={{ href: '/office/households', label: t('households.title') }}
          next={
            printable.length > 0 && (
              <PrintButton>{t('households.cards.print', { count: printable.length })}</PrintButton>
            )
          }
        />
        {printed > 0 && (
          <p role="status" className="mb-4 font-bold text-jade">
            {t('households.cards.noted', { count: printed })}
          </p>
        )}
        {replaced > 0 && (
          <div className="mb-6">
            <Notice tone="ok">{t('households.cards.replacedAll', { count: replaced })}</Notice>
          </div>
        )}
        {ofOtherKey > 0 && (
          <div className="mb-6">
            <Notice tone="warn">
              {t('households.cards.otherKey', {
                count: ofOtherKey,
                may: mayReplace ? 'yes' : 'no',
              })}
            </Notice>
          </div>
        )}
        <Choice groups={groups} groupId={group?.id} without={without} />
        <p className="mb-4 text-soft">{t('households.cards.total', { count: total })}</p>
      </div>
      {village && households.length > 0 ? (
        <>
          <CardSheet>
            {printable.map(({ household, card }) => (
              <HouseholdCard key={household.id} {...{ village, household, ...card }} />
            ))}
          </CardSheet>
          <Pager
            path={path}
            query={{ group: group?.id, whose: without ? undefined : 'all' }}
            page={page}
            total={total}
            perPage={cardsPerPage}
          />
          {printable.length > 0 && (
            <div className="mt-6">
              <PrintedCardsForm
                action={markPrinted}
                cards={printable.map(({ household }) => household)}
              />
            </div>
          )}
        </>
      ) : (
        <EmptyState>
          {t(without ? 'households.cards.everyone' : 'households.cards.nobody')}
        </EmptyState>
      )}
      {mayReplace && (
        <ReplaceAllCards
          action={replaceAll}
          replaced={await countVoidCards(read, actor.villageId)}
        />
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
