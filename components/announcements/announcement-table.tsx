import type { ReactNode } from 'react'
import { DataTable } from '@/components/ui/data-table'
import { type Words, words } from '@/lib/request/words'
import type { CivilDate } from '@/lib/shared/civil-date'
import type { AnnouncementLine } from '@/lib/voice/announcement-queries'
import { announcementDays } from './announcement-days'

/** Every announcement, when it hangs and where it stands; one that is not over can be taken down. */
export async function AnnouncementTable(props: {
  announcements: readonly AnnouncementLine[]
  total: number
  today: CivilDate
  takeDown: (announcement: AnnouncementLine) => ReactNode
}) {
  const { announcements, total, today, takeDown } = props
  const said = await words()
  const { t } = said
  return (
    <DataTable
      caption={t('announcements.list', { count: total })}
      rows={announcements}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'words',
          head: t('announcements.columns.words'),
          namesRow: true,
          cell: ({ title, text }) => (
            <>
              {title}
              <span className="block font-normal whitespace-pre-line wrap-anywhere">{text}</span>
            </>
          ),
        },
        {
          key: 'days',
          head: t('announcements.columns.days'),
          wide: true,
          cell: (announcement) => announcementDays(said, announcement),
        },
        {
          key: 'by',
          head: t('announcements.columns.by'),
          unbroken: true,
          cell: ({ postedBy }) => postedBy,
        },
        {
          key: 'state',
          head: t('announcements.columns.state'),
          wide: true,
          cell: (announcement) => (
            <>
              <p>{stateOf(said, announcement, today)}</p>
              {!announcement.takenDownAt &&
                announcement.showsUntil >= today &&
                takeDown(announcement)}
            </>
          ),
        },
      ]}
    />
  )
}

function stateOf(
  { t, formats }: Words,
  { takenDownBy, takenDownAt, showsFrom, showsUntil }: AnnouncementLine,
  today: CivilDate,
): ReactNode {
  if (takenDownAt)
    return t('announcements.states.takenDown', {
      name: takenDownBy ?? '',
      moment: formats.moment(takenDownAt),
    })
  if (showsUntil < today) return t('announcements.states.over')
  if (showsFrom > today) return t('announcements.states.coming')
  return <strong className="text-jade">{t('announcements.states.hanging')}</strong>
}
