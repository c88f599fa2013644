import { RedListPoster } from '@/components/board/red-list-poster'
import { ActionForm } from '@/components/ui/action-form'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { redListsOf } from '@/lib/ranking/queries'
import { requireActor } from '@/lib/request/actor'
import { reader } from '@/lib/request/reader'
import { currentVillage } from '@/lib/request/village'
import { words } from '@/lib/request/words'
import { publish } from '../../actions'
import { redListDraft } from '../red-list-draft'
import { standingPeriod } from '../standing-period'

interface PublishPageProps {
  params: Promise<{ period: string }>
}

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('ranking.publish') }
}

/** The red list as it is about to be published; a second time with what it corrects. */
export default async function PublishPage({ params }: PublishPageProps) {
  const named = (await params).period
  const path = `/office/ranking/${named}/publish`
  const { villageId } = await requireActor('red-list.publish', path)
  const { period, closed } = await standingPeriod(villageId, named)
  const { t, formats } = await words()
  const ofPeriod = { period: formats.period(period) }
  const back = { href: `/office/ranking?period=${period}`, label: t('ranking.title') }
  if (!closed)
    return (
      <>
        <PageHead title={t('ranking.publishPage.title', ofPeriod)} back={back} />
        <EmptyState next={<LinkButton href="/office/months">{t('ranking.toMonths')}</LinkButton>}>
          {t('ranking.publishPage.openMonths', ofPeriod)}
        </EmptyState>
      </>
    )
  const [[before], draft] = await Promise.all([
    redListsOf(await reader(), villageId, period),
    redListDraft(villageId, period),
  ])
  const village = await currentVillage()
  return (
    <>
      <PageHead
        title={t(before ? 'ranking.publishPage.again' : 'ranking.publishPage.title', ofPeriod)}
        lead={
          before
            ? t('ranking.publishPage.againLead', { edition: before.edition })
            : t('ranking.publishPage.lead')
        }
        back={back}
      />
      {draft.places.length === 0 ? (
        <EmptyState>{t('ranking.publishPage.nobody')}</EmptyState>
      ) : (
        <div className="grid gap-6 lg:grid-cols-[1fr_20rem] lg:items-start">
          <RedListPoster villageName={village?.name ?? ''} list={draft} names="FULL" />
          <ActionForm action={publish}>
            <p>{t(`ranking.publishPage.${village?.boardNames === 'FULL' ? 'full' : 'masked'}`)}</p>
            <input type="hidden" name="period" value={period} />
            {before && (
              <TextField
                name="reason"
                label={t('ranking.publishPage.reason')}
                hint={t('ranking.publishPage.reasonHint')}
                maxLength={200}
              />
            )}
            <p>
              <SubmitButton>{t('ranking.publishPage.submit')}</SubmitButton>
            </p>
          </ActionForm>
        </div>
      )}
    </>
  )
}
