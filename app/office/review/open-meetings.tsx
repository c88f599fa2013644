import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { openMeetings } from '@/lib/earning/meeting-queries'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'

/** Leads back to a meeting that was left: what was typed there is kept. */
export async function OpenMeetings({ villageId }: { villageId: string }) {
  const { t, formats } = await words()
  const meetings = await openMeetings(await reader(), villageId)
  return meetings.map(({ id, heldOn, lying }) => (
    <div key={id} className="mb-4">
      <Notice
        tone="warn"
        title={t('meetings.goesOn', { day: formats.date(heldOn), count: String(lying) })}
      >
        <LinkButton href={`/office/review/meeting/${id}`}>{t('meetings.goOn')}</LinkButton>
      </Notice>
    </div>
  ))
}
