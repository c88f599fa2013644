import { WaysToOwnPoints } from '@/components/passbook/ways-to-own-points'
import { words } from '@/lib/request/words'
import { BoardSlip } from './board-slip'

/** How a household looks up its own points. */
export async function OwnPointsSlip() {
  const { t } = await words()
  return (
    <BoardSlip id="own" title={t('board.own.title')}>
      <WaysToOwnPoints />
    </BoardSlip>
  )
}
