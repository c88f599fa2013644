import { rangeName } from '@/components/months/range-name'
import type { BoardNotice } from '@/lib/months/board-queries'
import { words } from '@/lib/request/words'
import type { CivilDate } from '@/lib/shared/civil-date'
import { BoardSlip } from './board-slip'

/** The notice that hangs, and until when a line of it can be doubted; nothing without one. */
export async function NoticeSlip(props: {
  slug: string
  notice: BoardNotice | null
  today: CivilDate
}) {
  const asked = await words()
  const { t, formats } = asked
  const { slug, notice, today } = props
  if (!notice) return null
  const range = rangeName(asked, notice)
  return (
    <BoardSlip id="notice" title={t('notices.board.title')}>
      <p>
        {today <= notice.objectUntil
          ? t('notices.board.lead', { range, until: formats.date(notice.objectUntil) })
          : t('notices.paper.over')}
      </p>
      <p>
        <a
          href={`/${slug}/notices/${notice.first}`}
          className="inline-flex min-h-target items-center font-bold"
        >
          {t('notices.board.link', { range })}
        </a>
      </p>
    </BoardSlip>
  )
}
