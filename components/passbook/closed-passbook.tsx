import { words } from '@/lib/request/words'
import { PassbookSlip } from './passbook-slip'
import { WaysToOwnPoints } from './ways-to-own-points'

/** Where no card opens a passbook: how to get in, or why this card does not. */
export async function ClosedPassbook({ deadCard }: { deadCard?: 'unknown' | 'replaced' }) {
  const { t } = await words()
  if (deadCard)
    return (
      <PassbookSlip title={t(`passbook.${deadCard}.title`)}>
        <p>{t(`passbook.${deadCard}.body`)}</p>
        <p>
          <strong>{t(`passbook.${deadCard}.next`)}</strong>
        </p>
      </PassbookSlip>
    )
  return (
    <PassbookSlip title={t('passbook.closed.title')}>
      <WaysToOwnPoints />
    </PassbookSlip>
  )
}
