import { SheetQueue } from '@/components/review/sheet-queue'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { countWaitingClaims } from '@/lib/earning/queries'
import { waitingSheets } from '@/lib/earning/sheet-queries'
import { requireActor } from '@/lib/request/actor'
import { type PageQuery, pageIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { OpenMeetings } from './open-meetings'

const path = '/office/review'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('review.title') }
}

export default async function ReviewPage(props: { searchParams: Promise<PageQuery> }) {
  const actor = await requireActor('claim.review', path)
  const asked = pageIn(await props.searchParams)
  const { t } = await words()
  const read = await reader()
  const { sheets, total, page } = await waitingSheets(read, actor, asked)
  const { waiting, decidable, atMeeting } = await countWaitingClaims(read, actor)
  const parts = { own: decidable, atMeeting, others: waiting - decidable - atMeeting }
  return (
    <>
      <PageHead
        title={t('review.title')}
        lead={t('review.lead')}
        next={
          <LinkButton href={`${path}/meeting`} look="primary">
            {t('meetings.hold')}
          </LinkButton>
        }
      />
      <OpenMeetings villageId={actor.villageId} />
      {sheets.length === 0 ? (
        <EmptyState>{t('review.none')}</EmptyState>
      ) : (
        <>
          <p className="mb-2 text-soft">
            {t('review.totals', { sheets: String(total), claims: String(waiting) })}
            {(['own', 'atMeeting', 'others'] as const)
              .filter((part) => parts[part] > 0)
              .map((part) => ` · ${t(`review.parts.${part}`, { count: String(parts[part]) })}`)}
          </p>
          <SheetQueue sheets={sheets} />
        </>
      )}
      <Pager path={path} query={{}} page={page} total={total} />
    </>
  )
}
