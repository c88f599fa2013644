import type { BoardWindow } from '@/lib/months/board-queries'
import { words } from '@/lib/request/words'
import { BoardSlip } from './board-slip'

/** When points can be spent, and which of them. */
export async function WindowSlip(props: {
  window: BoardWindow | null
  /** From when on what the year-end window left over expires. */
  expiresOn: string | null
}) {
  const { window, expiresOn } = props
  const { t, formats } = await words()
  const expires = expiresOn && (
    <p className="font-bold">{t('board.window.expires', { date: formats.date(expiresOn) })}</p>
  )
  if (!window)
    return (
      <BoardSlip id="window" title={t('board.window.title')}>
        <p>{t('board.window.none')}</p>
        {expires}
      </BoardSlip>
    )
  const { name, open, opensOn, closesOn, cutoffMonth } = window
  const first = formats.date(opensOn)
  const last = formats.date(closesOn)
  return (
    <BoardSlip id="window" title={t('board.window.title')}>
      <p>
        <strong className={open ? 'text-jade' : undefined}>
          {t(open ? 'board.window.open' : 'board.window.next')}
        </strong>
        {' · '}
        {name}
      </p>
      <p className="font-serif text-lead font-bold">
        {first === last
          ? t('board.window.day', { first })
          : t('board.window.days', { first, last })}
      </p>
      <p>{t('board.window.cutoff', { month: formats.month(cutoffMonth), open: String(open) })}</p>
      {expires}
    </BoardSlip>
  )
}
