import { ConfirmedNotice } from '@/components/review/confirmed-notice'
import { EarlierAnswer } from '@/components/ui/earlier-answer'
import { Notice } from '@/components/ui/notice'
import type { Actor } from '@/lib/access/actor'
import { type MeetingFile, type MeetingSheet, staffForMeeting } from '@/lib/earning/meeting-queries'
import { leftToOthers } from '@/lib/earning/reviewer-queries'
import { type PageQuery, wordIn } from '@/lib/request/query'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'

interface SaidBeforeProps {
  actor: Actor
  meeting: MeetingFile
  sheets: readonly MeetingSheet[]
  query: PageQuery
}

/** What the last key did: opened, ended, somebody joined, or confirmed by somebody. */
export async function SaidBefore(props: SaidBeforeProps) {
  return (
    <EarlierAnswer>
      <LastDeed {...props} />
    </EarlierAnswer>
  )
}

async function LastDeed({ actor, meeting, sheets, query }: SaidBeforeProps) {
  const { t } = await words()
  const count = (name: string) => Number(/^\d{1,4}$/.exec(wordIn(query, name))?.[0] ?? 0)
  if (wordIn(query, 'opened') === 'yes' && !meeting.endedAt)
    return <OpenedNotice meeting={meeting} sheets={sheets} />
  if (wordIn(query, 'ended') === 'yes' && meeting.endedAt)
    return (
      <Notice
        tone="ok"
        title={t('meetings.one.endedDone', { count: String(meeting.unconfirmed) })}
      />
    )
  if (count('joined') > 0)
    return <Notice tone="ok" title={t('meetings.join.done', { count: String(count('joined')) })} />
  const by = wordIn(query, 'by')
  const read = await reader()
  const confirmer =
    by === ''
      ? undefined
      : (await staffForMeeting(read, actor.villageId)).find(({ id }) => id === by)
  if (!confirmer) return null
  return (
    <ConfirmedNotice
      name={confirmer.name}
      typist={actor.name}
      counts={{
        passed: count('passed'),
        declined: count('declined'),
        postponed: count('postponed'),
      }}
      left={await leftToOthers(read, actor, meeting.id, by)}
      over={meeting.endedAt !== null}
    />
  )
}

/** How everything is listed, and what an earlier table said that is listed as it was said. */
async function OpenedNotice(props: { meeting: MeetingFile; sheets: readonly MeetingSheet[] }) {
  const { t } = await words()
  const said = props.sheets.reduce((sum, sheet) => sum + sheet.toDecline + sheet.toPostpone, 0)
  const count = String(props.meeting.lying - said)
  return (
    <Notice tone="ok" title={t('meetings.one.opened', { count })}>
      {said > 0 && t('meetings.one.openedSaid', { count: String(said) })}
    </Notice>
  )
}
