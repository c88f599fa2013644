import { notFound } from 'next/navigation'
import { TellForm } from '@/components/review/tell-form'
import { VotesForm } from '@/components/review/votes-form'
import { VotesTable } from '@/components/review/votes-table'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { todayOf } from '@/lib/access/actor'
import { mayDo } from '@/lib/access/deeds'
import { claimsAtMeeting, sheetsOfMeeting } from '@/lib/earning/meeting-queries'
import { pointsSoFar } from '@/lib/earning/points-so-far'
import { claimsPageWithin, claimsPerSheet } from '@/lib/earning/queries'
import { requireActor } from '@/lib/request/actor'
import { type PageQuery, pageIn, wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { id } from '@/lib/shared/inputs'
import { tell } from '../../../actions'
import { type } from '../../actions'
import { findMeeting } from '../find-meeting'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('meetings.title') }
}

export default async function MeetingSheetPage(props: {
  params: Promise<{ meetingId: string; sheetId: string }>
  searchParams: Promise<PageQuery>
}) {
  const { meetingId, sheetId } = await props.params
  const query = await props.searchParams
  const back = `/office/review/meeting/${meetingId}`
  const path = `${back}/${sheetId}`
  const actor = await requireActor('meeting.look', path)
  const { villageId, roles } = actor
  const meeting = await findMeeting(villageId, meetingId)
  const read = await reader()
  const [sheet] = id.safeParse(sheetId).success
    ? await sheetsOfMeeting(read, villageId, meetingId, sheetId)
    : []
  if (!sheet) notFound()
  const page = claimsPageWithin(pageIn(query), sheet.claims)
  const part = { sheetId, page, size: claimsPerSheet }
  const claims = await claimsAtMeeting(read, villageId, meetingId, part)
  const soFar = await pointsSoFar(read, villageId, sheet)
  const { t, formats } = await words()
  const types = meeting.endedAt === null && sheet.lying > 0 && mayDo(roles, 'meeting.hold')
  const typed = /^\d{1,4}$/.exec(wordIn(query, 'typed'))?.[0]
  const table = { caption: sheet.ruleName, claims, soFar, types }
  return (
    <>
      <PageHead
        title={sheet.ruleName}
        lead={[formats.date(sheet.occurredOn), t(`common.lists.${sheet.list}`), sheet.note]
          .filter(Boolean)
          .join(' · ')}
        back={{ href: back, label: t('meetings.sheet.back') }}
      />
      <div className="grid gap-6">
        {typed && <Notice tone="ok">{t('meetings.sheet.typed', { count: typed })}</Notice>}
        {types ? (
          <>
            <TellForm
              action={tell}
              claims={claims.filter(({ lying }) => lying)}
              today={todayOf(actor)}
              by={actor.name}
            />
            <p className="max-w-prose text-soft">{t('meetings.sheet.lead')}</p>
            <VotesForm action={type} meetingId={meetingId} sheetId={sheetId} {...table} />
          </>
        ) : (
          <VotesTable {...table} />
        )}
        <Pager path={path} query={{}} page={page} total={sheet.claims} perPage={claimsPerSheet} />
      </div>
    </>
  )
}
