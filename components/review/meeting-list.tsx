import { DataTable } from '@/components/ui/data-table'
import type { MeetingLine } from '@/lib/earning/meeting-queries'
import { words } from '@/lib/request/words'
import { Tally } from './tally'

/** The meetings that were held, those that go on first. */
export async function MeetingList({ meetings }: { meetings: readonly MeetingLine[] }) {
  const { t, formats } = await words()
  return (
    <DataTable
      caption={t('meetings.list.caption')}
      captionHidden
      rows={meetings}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'day',
          head: t('meetings.list.day'),
          namesRow: true,
          unbroken: true,
          cell: ({ id, heldOn }) => (
            <a
              href={`/office/review/meeting/${id}`}
              className="inline-flex min-h-target items-center"
            >
              {formats.date(heldOn)}
            </a>
          ),
        },
        { key: 'place', head: t('meetings.list.place'), cell: ({ place }) => place },
        {
          key: 'claims',
          head: t('meetings.list.claims'),
          numeric: true,
          cell: ({ claims }) => claims,
        },
        {
          key: 'result',
          head: t('meetings.list.result'),
          cell: ({ passed, declined, postponed, unconfirmed, endedAt }) => (
            <Tally counts={{ passed, declined, postponed, lying: endedAt ? unconfirmed : 0 }} />
          ),
        },
        {
          key: 'state',
          head: t('meetings.list.state'),
          cell: ({ endedAt, lying }) =>
            endedAt ? (
              t('meetings.list.ended')
            ) : (
              <strong>{t('meetings.list.open', { count: String(lying) })}</strong>
            ),
        },
      ]}
    />
  )
}
