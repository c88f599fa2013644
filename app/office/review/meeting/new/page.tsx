import { OpenMeetingForm } from '@/components/review/open-meeting-form'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { todayOf } from '@/lib/access/actor'
import { mostSheetsToChoose } from '@/lib/earning/meeting-input'
import { staffForMeeting } from '@/lib/earning/meeting-queries'
import { sheetsForMeeting } from '@/lib/earning/sheet-queries'
import { requireActor } from '@/lib/request/actor'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { newId } from '@/lib/shared/id'
import { open } from '../actions'

const list = '/office/review/meeting'

export async function generateMetadata() {
  const { t } = await words()
  return { title: t('meetings.new.title') }
}

export default async function NewMeetingPage() {
  const actor = await requireActor('meeting.hold', `${list}/new`)
  const { t } = await words()
  const read = await reader()
  const { sheets, waiting } = await sheetsForMeeting(read, actor, mostSheetsToChoose)
  return (
    <>
      <PageHead
        title={t('meetings.new.title')}
        lead={t('meetings.new.lead')}
        back={{ href: list, label: t('meetings.title') }}
      />
      {sheets.length === 0 ? (
        <EmptyState>{t('meetings.new.nothing')}</EmptyState>
      ) : (
        <OpenMeetingForm
          action={open}
          meetingId={newId(actor.now)}
          today={todayOf(actor)}
          staff={await staffForMeeting(read, actor.villageId)}
          staffId={actor.staffId}
          sheets={sheets}
          waiting={waiting}
        />
      )}
    </>
  )
}
