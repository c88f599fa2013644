import { words } from '@/lib/request/words'
import { PassbookSlip } from './passbook-slip'

/** Where no card opens a passbook: how to get in, or why this card does not. */
export async function ClosedPassbook({ unknownCard }: { unknownCard: boolean }) {
  const { t } = await words()
  if (unknownCard)
    return (
      <PassbookSlip title={t('passbook.unknown.title')}>
        <p>{t('passbook.unknown.body')}</p>
        <p>
          <strong>{t('passbook.unknown.next')}</strong>
        </p>
      </PassbookSlip>
    )
  return (
    <PassbookSlip title={t('passbook.closed.title')}>
      <p>
        <strong>{t('passbook.closed.scan')}</strong>
      </p>
      <p>{t('passbook.closed.noPhone')}</p>
      <p>{t('passbook.closed.noCard')}</p>
    </PassbookSlip>
  )
}
