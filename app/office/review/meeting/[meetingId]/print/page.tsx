import { Minutes } from '@/components/review/minutes'
import { tallyText } from '@/components/review/tally'
import { PageHead } from '@/components/ui/page-head'
import { PrintButton } from '@/components/ui/print-button'
import { claimsAtMeeting, sheetsOfMeeting } from '@/lib/earning/meeting-queries'
import { requireActor } from '@/lib/request/actor'
import { reader } from '@/lib/request/reader'
import { currentVillage } from '@/lib/request/village'
import { words } from '@/lib/request/words'
import { findMeeting } from '../find-meeting'

interface MinutesPageProps {
  params: Promise<{ meetingId: string }>
}

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('meetings.minutes.title', { village: (await currentVillage())?.name ?? '' }) }
}

/** The sheet that is signed: before the meeting with boxes to tick, after it with what was said. */
export default async function MinutesPage({ params }: MinutesPageProps) {
  const { meetingId } = await params
  const back = `/office/review/meeting/${meetingId}`
  const { villageId } = await requireActor('meeting.look', `${back}/print`)
  const meeting = await findMeeting(villageId, meetingId)
  const read = await reader()
  const [sheets, claims] = await Promise.all([
    sheetsOfMeeting(read, villageId, meetingId),
    claimsAtMeeting(read, villageId, meetingId),
  ])
  const { t, formats } = await words()
  const village = await currentVillage()
  const over = meeting.endedAt !== null
  const tally = tallyText(t, { ...meeting, lying: over ? meeting.unconfirmed : meeting.lying })
  const count = String(meeting.claims)
  const confirmed = over || meeting.passed + meeting.declined + meeting.postponed > 0
  return (
    <>
      <PageHead
        title={t('meetings.minutes.title', { village: village?.name ?? '' })}
        lead={<span className="screen-only">{t('meetings.minutes.lead')}</span>}
        back={{ href: back, label: t('meetings.sheet.back') }}
        next={<PrintButton>{t('common.actions.print')}</PrintButton>}
      />
      <p className="mb-4">
        {formats.date(meeting.heldOn)} · {meeting.place} ·{' '}
        {confirmed
          ? t('meetings.minutes.total', { count, tally })
          : t('meetings.minutes.totalBefore', { count })}
      </p>
      <Minutes meeting={meeting} sheets={sheets} claims={claims} />
    </>
  )
}
