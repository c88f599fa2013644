import { CardSlip } from '@/components/households/card-slip'
import { ChangeHistory } from '@/components/households/change-history'
import { changeSentence } from '@/components/households/change-sentence'
import { HouseholdFacts } from '@/components/households/household-facts'
import { householdName } from '@/components/households/household-name'
import { HouseholdNotices } from '@/components/households/household-notices'
import { BalanceFigure } from '@/components/passbook/balance-figure'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { mayDo } from '@/lib/access/deeds'
import { changesOf } from '@/lib/households/change-queries'
import { honoursOfHousehold } from '@/lib/ranking/award-queries'
import { requireActor } from '@/lib/request/actor'
import { today } from '@/lib/request/clock'
import { type PageQuery, pageIn, wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { reissue } from '../actions'
import { cardOf } from '../card-of'
import { findHousehold } from '../find-household'
import { HouseholdBook } from './household-book'

interface HouseholdPageProps {
  params: Promise<{ number: string }>
  searchParams: Promise<PageQuery>
}

export async function generateMetadata({ params }: HouseholdPageProps) {
  const { t } = await words()
  const { number } = await params
  return { title: `${t('households.title')} ${number}` }
}

export default async function HouseholdPage(props: HouseholdPageProps) {
  const { number } = await props.params
  const query = await props.searchParams
  const here = `/office/households/${number}`
  const { villageId, roles } = await requireActor('household.look', here)
  const household = await findHousehold(villageId, number)
  const asked = await words()
  const { t } = asked
  const read = await reader()
  const [changes, honours] = await Promise.all([
    changesOf(read, villageId, household.id),
    honoursOfHousehold(read, villageId, household.id),
  ])
  const justChanged = wordIn(query, 'changed') === 'yes' ? changes[0] : undefined
  const changeable = mayDo(roles, 'household.change')
  const hasCard = mayDo(roles, 'card.print') && household.living !== 'CLOSED'
  return (
    <>
      <PageHead
        title={householdName(t, household)}
        lead={household.groupName}
        back={{ href: '/office/households', label: t('households.title') }}
        next={
          <>
            {household.living !== 'CLOSED' && mayDo(roles, 'claim.record') && (
              <LinkButton href={`/office/earn/remind?household=${number}`}>
                {t('reminders.write')}
              </LinkButton>
            )}
            {household.living !== 'CLOSED' && mayDo(roles, 'entry.look') && (
              <LinkButton href={`/office/households/slips?household=${number}`}>
                {t('slips.ofOne')}
              </LinkButton>
            )}
            {changeable && household.heirNumber === null && (
              <>
                <LinkButton href={`${here}/change`}>{t('households.file.nextStep')}</LinkButton>
                <LinkButton href={`${here}/changes`} look="primary">
                  {t('changes.title')}
                </LinkButton>
              </>
            )}
          </>
        }
      />
      {justChanged && (
        <div className="mb-6" role="status">
          <Notice tone="ok" title={t('changes.form.done')}>
            {changeSentence(asked, justChanged)}
          </Notice>
        </div>
      )}
      <HouseholdNotices household={household} today={today()} />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[1fr_24rem] lg:items-start print:block">
        <div className="grid min-w-0 gap-8">
          <BalanceFigure balance={household.balance} today={today()} />
          {mayDo(roles, 'entry.look') && (
            <HouseholdBook
              villageId={villageId}
              household={household}
              path={here}
              page={pageIn(query)}
              reviews={mayDo(roles, 'claim.review')}
            />
          )}
          <ChangeHistory changes={changes} />
        </div>
        <div className="grid min-w-0 gap-8">
          <HouseholdFacts {...{ household, honours }} />
          {hasCard && (
            <CardSlip
              household={household}
              card={await cardOf(villageId, household)}
              reissue={mayDo(roles, 'card.replace') ? reissue : undefined}
            />
          )}
        </div>
      </div>
    </>
  )
}
