import { MeetingList } from '@/components/review/meeting-list'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { mayDo } from '@/lib/access/deeds'
import { meetingsPage } from '@/lib/earning/meeting-queries'
import { requireActor } from '@/lib/request/actor'
import { type PageQuery, pageIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'

const path = '/office/review/meeting'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('meetings.title') }
}

export default async function MeetingsPage(props: { searchParams: Promise<PageQuery> }) {
  const { villageId, roles } = await requireActor('meeting.look', path)
  const page = pageIn(await props.searchParams)
  const { t } = await words()
  const { meetings, total } = await meetingsPage(await reader(), villageId, page)
  const open = mayDo(roles, 'meeting.hold') && (
    <LinkButton href={`${path}/new`} look="primary">
      {t('meetings.open')}
    </LinkButton>
  )
  return (
    <>
      <PageHead
        title={t('meetings.title')}
        lead={t('meetings.lead')}
        back={
          mayDo(roles, 'claim.review')
            ? { href: '/office/review', label: t('review.title') }
            : undefined
        }
        next={open}
      />
      {meetings.length === 0 ? (
        <EmptyState>{t('meetings.none')}</EmptyState>
      ) : (
        <MeetingList meetings={meetings} />
      )}
      <Pager path={path} query={{}} page={page} total={total} />
    </>
  )
}
