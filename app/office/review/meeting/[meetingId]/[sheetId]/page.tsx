import { notFound } from 'next/navigation'
import { TellForm } from '@/components/review/tell-form'
import { VotesForm } from '@/components/review/votes-form'
import { VotesTable } from '@/components/review/votes-table'
import { EarlierAnswer } from '@/components/ui/earlier-answer'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { todayOf } from '@/lib/access/actor'
import { mayDo } from '@/lib/access/deeds'
import {
  claimsAtMeeting,
  claimsPerMeetingPage,
  householdsLying,
  sheetsOfMeeting,
} from '@/lib/earning/meeting-queries'
import { pointsSoFar } from '@/lib/earning/points-so-far'
import { claimsPageWithin } from '@/lib/earning/queries'
import { requireActor } from '@/lib/request/actor'
import { type PageQuery, pageIn, wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { id } from '@/lib/shared/inputs'
import { tell } from '../../../actions'
import { type } from '../../actions'
import { findMeeting } from '../find-meeting'

/** Most exceptions of a long sheet that are named above it. */
const mostDifferent = 50

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
  const size = claimsPerMeetingPage
  const page = claimsPageWithin(pageIn(query), sheet.claims, size)
  const part = { sheetId, page, size }
  const claims = await claimsAtMeeting(read, villageId, meetingId, part)
  const soFar = await pointsSoFar(read, villageId, sheet)
  const { t, formats } = await words()
  const types = meeting.endedAt === null && sheet.lying > 0 && mayDo(roles, 'meeting.hold')
  const table = {
    caption: sheet.ruleName,
    claims,
    soFar,
    types,
    over: meeting.endedAt !== null,
  }
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
        <TypedNotice query={query} />
        {types ? (
          <>
            <TellForm
              action={tell}
              claims={claims.filter(({ lying }) => lying)}
              today={todayOf(actor)}
              by={actor.name}
              hidden={{ sheetId, meetingId }}
            />
            <p className="max-w-prose text-soft">{t('meetings.sheet.lead')}</p>
            <VotesForm
              action={type}
              meetingId={meetingId}
              sheet={sheet}
              page={page}
              households={await householdsLying(read, villageId, meetingId, sheetId)}
              different={
                sheet.claims > size
                  ? await claimsAtMeeting(read, villageId, meetingId, {
                      ...{ sheetId, page: 1, size: mostDifferent },
                      different: true,
                    })
                  : []
              }
              {...table}
            />
          </>
        ) : (
          <VotesTable {...table} />
        )}
        <Pager path={path} query={{}} page={page} total={sheet.claims} perPage={size} />
      </div>
    </>
  )
}

/** What the last key kept: `?typed=2`, or `?told=1`. */
async function TypedNotice({ query }: { query: PageQuery }) {
  const { t } = await words()
  const count = (name: string) => /^\d{1,4}$/.exec(wordIn(query, name))?.[0]
  const [typed, told] = [count('typed'), count('told')]
  const said = typed
    ? t('meetings.sheet.typed', { count: typed })
    : told && t('review.tell.done', { count: told })
  return (
    said && (
      <EarlierAnswer>
        <Notice tone="ok" title={said} />
      </EarlierAnswer>
    )
  )
}
