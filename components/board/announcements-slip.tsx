import { words } from '@/lib/request/words'
import type { AnnouncementLine } from '@/lib/voice/announcement-queries'
import { BoardSlip } from './board-slip'

/** What the village has to say these days; no slip where it has nothing to say. */
export async function AnnouncementsSlip(props: { announcements: readonly AnnouncementLine[] }) {
  const { t, formats } = await words()
  if (props.announcements.length === 0) return null
  return (
    <BoardSlip id="announcements" title={t('announcements.board.title')}>
      <ul className="grid list-none gap-3">
        {props.announcements.map(({ id, title, text, showsFrom, showsUntil }) => (
          <li key={id} className="border-b border-line pb-3 wrap-anywhere last:border-0 last:pb-0">
            <p>
              <strong className="font-serif">{title}</strong>
            </p>
            <p className="whitespace-pre-line">{text}</p>
            <p className="text-note text-soft">
              {formats.date(showsFrom)} ·{' '}
              {t('announcements.board.until', { until: formats.date(showsUntil) })}
            </p>
          </li>
        ))}
      </ul>
    </BoardSlip>
  )
}
