import { notFound } from 'next/navigation'
import { HouseholdCard } from '@/components/households/household-card'
import { householdName } from '@/components/households/household-name'
import { PrintedCardsForm } from '@/components/households/printed-cards-form'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { PrintButton } from '@/components/ui/print-button'
import { requireActor } from '@/lib/request/actor'
import { type PageQuery, wordIn } from '@/lib/request/query'
import { currentVillage } from '@/lib/request/village'
import { words } from '@/lib/request/words'
import { markPrinted } from '../../actions'
import { cardOf } from '../../card-of'
import { findHousehold } from '../../find-household'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('households.card.title') }
}

export default async function CardPage(props: {
  params: Promise<{ number: string }>
  searchParams: Promise<PageQuery>
}) {
  const { number } = await props.params
  const here = `/office/households/${number}`
  const { villageId } = await requireActor('card.print', `${here}/card`)
  const household = await findHousehold(villageId, number)
  const village = await currentVillage()
  if (!village || household.living === 'CLOSED') notFound()
  const card = await cardOf(villageId, household)
  const { t } = await words()
  const name = householdName(t, household)
  return (
    <>
      <div className="screen-only">
        <PageHead
          title={t('households.cardPage.title', { household: name })}
          lead={card && t('households.cardPage.lead')}
          back={{ href: here, label: name }}
          next={card && <PrintButton>{t('households.cardPage.print')}</PrintButton>}
        />
        {wordIn(await props.searchParams, 'card') === 'new' && (
          <div className="mb-6">
            <Notice tone="ok">{t('households.card.reissued')}</Notice>
          </div>
        )}
      </div>
      {card ? (
        <HouseholdCard village={village} household={household} {...card} />
      ) : (
        <Notice tone="warn">{t('households.card.otherKey')}</Notice>
      )}
      {card && !household.cardPrintedAt && (
        <div className="mt-6">
          <PrintedCardsForm action={markPrinted} cards={[household]} />
        </div>
      )}
    </>
  )
}
