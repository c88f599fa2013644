import { words } from '@/lib/request/words'
import { BoardSlip } from './board-slip'

/** How a household looks up its own points: with its card, and without a telephone. */
export async function OwnPointsSlip() {
  const { t } = await words()
  return (
    <BoardSlip id="own" title={t('board.own.title')}>
      <p>
        <strong>{t('passbook.closed.scan')}</strong>
      </p>
      <p>{t('passbook.closed.noPhone')}</p>
      <p>{t('passbook.closed.noCard')}</p>
    </BoardSlip>
  )
}
