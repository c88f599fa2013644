import { notFound } from 'next/navigation'
import { ClaimTable } from '@/components/earning/claim-table'
import { ForgetDraft } from '@/components/earning/forget-draft'
import { LateNotice } from '@/components/earning/late-notice'
import { SheetFacts } from '@/components/earning/sheet-facts'
import { TellForm } from '@/components/review/tell-form'
import { hrefWith } from '@/components/ui/href-with'
import { LinkButton } from '@/components/ui/link-button'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { todayOf } from '@/lib/access/actor'
import { mayDo } from '@/lib/access/deeds'
import { bookDates, claimsOnSheet, claimsPageWithin, claimsPerSheet } from '@/lib/earning/queries'
import { sheetById } from '@/lib/earning/sheet-queries'
import { isUndecided } from '@/lib/earning/who-may-decide'
import { requireActor } from '@/lib/request/actor'
import { type PageQuery, pageIn, wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { id } from '@/lib/shared/inputs'
import { PhotoEvidence } from '../../../photos/photo-evidence'
import { tell } from '../../../review/actions'
import { SavedNotice } from './saved-notice'

const list = '/office/earn/mine'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('earn.mineList.title') }
}

export default async function RecordedSheetPage(props: {
  params: Promise<{ sheetId: string }>
  searchParams: Promise<PageQuery>
}) {
  const { sheetId } = await props.params
  const query = await props.searchParams
  const path = `${list}/${sheetId}`
  const withdraw = `/office/earn/withdraw/${sheetId}`
  const actor = await requireActor('claim.record', path)
  const read = await reader()
  const sheet = id.safeParse(sheetId).success
    ? await sheetById(read, actor, sheetId, { own: true })
    : null
  if (!sheet) notFound()
  const page = claimsPageWithin(pageIn(query), sheet.claims)
  const claims = await claimsOnSheet(read, actor.villageId, sheetId, { which: 'all', page })
  const { openMonth } = await bookDates(read, actor.villageId)
  const { t } = await words()
  const sameDay = sheet.occurredOn === todayOf(actor) ? undefined : sheet.occurredOn
  return (
    <>
      <PageHead
        title={sheet.ruleName}
        back={{ href: list, label: t('earn.mineList.title') }}
        next={
          <>
            {sheet.decidable > 0 && mayDo(actor.roles, 'claim.review') && (
              <LinkButton href={`/office/review/${sheetId}`}>{t('earn.saved.review')}</LinkButton>
            )}
            {sameDay && (
              <LinkButton href={hrefWith('/office/earn', { on: sameDay })}>
                {t('earn.saved.sameDay')}
              </LinkButton>
            )}
            <LinkButton href="/office/earn" look="primary">
              {t('earn.saved.another')}
            </LinkButton>
          </>
        }
      />
      <ForgetDraft staffId={actor.staffId} sheetId={sheetId} />
      <div className="grid gap-6">
        {wordIn(query, 'saved') === 'yes' && <SavedNotice sheet={sheet} />}
        {sheet.waiting > 0 && <LateNotice day={sheet.occurredOn} openMonth={openMonth} />}
        <SheetFacts sheet={sheet} />
        <PhotoEvidence
          actor={actor}
          of="batchId"
          id={sheetId}
          query={query}
          required={sheet.photoRequired && sheet.waiting > 0}
        />
        <TellForm
          action={tell}
          claims={claims.filter(({ status }) => isUndecided(status))}
          today={todayOf(actor)}
          by={actor.name}
        />
        <ClaimTable
          claims={claims}
          unit={sheet.unit}
          caption={sheet.ruleName}
          withdrawHref={({ id: claim, status }) =>
            isUndecided(status) ? hrefWith(withdraw, { claim }) : undefined
          }
        />
        <Pager path={path} query={{}} page={page} total={sheet.claims} perPage={claimsPerSheet} />
        {sheet.waiting + sheet.passed - sheet.reversed > 0 && (
          <LinkButton href={withdraw} look="danger">
            {t('earn.withdraw.open')}
          </LinkButton>
        )}
      </div>
    </>
  )
}
