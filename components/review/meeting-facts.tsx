import { Facts } from '@/components/ui/facts'
import type { MeetingFile } from '@/lib/earning/meeting-queries'
import { words } from '@/lib/request/words'

/** When, where, and who was there. */
export async function MeetingFacts({ meeting }: { meeting: MeetingFile }) {
  const { t, formats } = await words()
  const names = meeting.people.map(({ name }) => name).join('、')
  return (
    <Facts
      items={[
        { label: t('meetings.facts.day'), value: formats.date(meeting.heldOn) },
        { label: t('meetings.facts.place'), value: meeting.place },
        { label: t('meetings.facts.people'), value: names },
        { label: t('meetings.facts.openedBy'), value: meeting.openedBy },
      ]}
    />
  )
}
