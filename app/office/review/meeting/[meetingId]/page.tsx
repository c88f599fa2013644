import { ConfirmForm } from '@/components/review/confirm-form'
import { JoinForm } from '@/components/review/join-form'
import { MeetingFacts } from '@/components/review/meeting-facts'
import { MeetingSheets } from '@/components/review/meeting-sheets'
import { Tally } from '@/components/review/tally'
import { ActionForm } from '@/components/ui/action-form'
import { ConfirmDetails } from '@/components/ui/confirm-details'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Actor } from '@/lib/access/actor'
import { mayDo } from '@/lib/access/deeds'
import { type MeetingFile, sheetsOfMeeting, staffForMeeting } from '@/lib/earning/meeting-queries'
import { reviewersOf } from '@/lib/earning/reviewer-queries'
import { requireActor } from '@/lib/request/actor'
import type { PageQuery } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { PhotoEvidence } from '../../../photos/photo-evidence'
import { confirm, end, join } from '../actions'
import { findMeeting } from './find-meeting'
import { SaidBefore } from './said-before'

const list = '/office/review/meeting'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('meetings.title') }
}

export default async function MeetingPage(props: {
  params: Promise<{ meetingId: string }>
  searchParams: Promise<PageQuery>
}) {
  const { meetingId } = await props.params
  const path = `${list}/${meetingId}`
  const actor = await requireActor('meeting.look', path)
  const { villageId, roles, name } = actor
  const query = await props.searchParams
  const meeting = await findMeeting(villageId, meetingId)
  const read = await reader()
  const sheets = await sheetsOfMeeting(read, villageId, meetingId)
  const { t, formats } = await words()
  const goesOn = meeting.endedAt === null
  const holds = goesOn && mayDo(roles, 'meeting.hold')
  return (
    <>
      <PageHead
        title={t('meetings.one.title', { day: formats.date(meeting.heldOn) })}
        back={{ href: list, label: t('meetings.one.back') }}
        next={
          <LinkButton href={`${path}/print`} look={goesOn ? 'quiet' : 'primary'}>
            {t('meetings.one.print')}
          </LinkButton>
        }
      />
      <div className="grid gap-6">
        <SaidBefore actor={actor} meeting={meeting} sheets={sheets} query={query} />
        <MeetingFacts meeting={meeting} />
        {!goesOn && (
          <Notice tone="info" title={t('meetings.one.ended')}>
            <Tally counts={{ ...meeting, lying: meeting.unconfirmed }} />
          </Notice>
        )}
        <MeetingSheets path={path} sheets={sheets} types={holds} over={!goesOn} />
        {holds && meeting.lying > 0 && (
          <ConfirmForm
            action={confirm}
            meetingId={meetingId}
            typist={name}
            who={await whoMayConfirm(actor, meeting)}
          />
        )}
        {holds && (
          <JoinForm
            action={join}
            meetingId={meetingId}
            staff={(await staffForMeeting(read, villageId)).filter(
              ({ id }) => !meeting.people.some(({ staffId }) => staffId === id),
            )}
          />
        )}
        <PhotoEvidence
          actor={actor}
          of="meetingId"
          id={meetingId}
          query={mayDo(roles, 'meeting.hold') ? query : undefined}
        />
        {holds && (
          <ConfirmDetails
            label={t('meetings.one.end')}
            question={t('meetings.one.endQuestion', { count: String(meeting.lying) })}
          >
            <ActionForm action={end}>
              <input type="hidden" name="meetingId" value={meetingId} />
              <SubmitButton look="danger">{t('meetings.one.end')}</SubmitButton>
            </ActionForm>
          </ConfirmDetails>
        )}
      </div>
    </>
  )
}

/** Who of those present may confirm what this person types. */
async function whoMayConfirm(actor: Actor, { people }: MeetingFile): Promise<string[]> {
  const reviewers = await reviewersOf(await reader(), actor.villageId)
  return reviewers
    .filter(
      ({ staffId }) =>
        staffId !== actor.staffId && people.some((person) => person.staffId === staffId),
    )
    .map(({ name }) => name)
}
