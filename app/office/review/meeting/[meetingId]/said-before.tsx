import { ConfirmedNotice } from '@/components/review/confirmed-notice'
import { Notice } from '@/components/ui/notice'
import { leftToOthers, type MeetingFile, staffForMeeting } from '@/lib/earning/meeting-queries'
import { type PageQuery, wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'

/** What the last key did: opened, ended, or confirmed by somebody. */
export async function SaidBefore(props: {
  villageId: string
  meeting: MeetingFile
  query: PageQuery
}) {
  const { meeting, query, villageId } = props
  const { t } = await words()
  if (wordIn(query, 'opened') === 'yes' && !meeting.endedAt)
    return <Notice tone="ok">{t('meetings.one.opened', { count: String(meeting.lying) })}</Notice>
  if (wordIn(query, 'ended') === 'yes' && meeting.endedAt)
    return <Notice tone="ok">{t('meetings.one.endedDone')}</Notice>
  const by = wordIn(query, 'by')
  const read = await reader()
  const confirmer =
    by === '' ? undefined : (await staffForMeeting(read, villageId)).find(({ id }) => id === by)
  if (!confirmer) return null
  const { left, total } = await leftToOthers(read, villageId, meeting.id, { staffId: by })
  const count = (name: string) => Number(/^\d{1,4}$/.exec(wordIn(query, name))?.[0] ?? 0)
  return (
    <ConfirmedNotice
      name={confirmer.name}
      counts={{
        passed: count('passed'),
        declined: count('declined'),
        postponed: count('postponed'),
      }}
      left={left}
      total={total}
      over={meeting.endedAt !== null}
    />
  )
}
