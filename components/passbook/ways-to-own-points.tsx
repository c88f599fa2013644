import { cardsLeadSomewhere } from '@/lib/request/public-address'
import { words } from '@/lib/request/words'

/** How a household looks up its own points: with its card and a phone where cards lead somewhere, and at the desk. */
export async function WaysToOwnPoints() {
  const { t } = await words()
  const byPhone = cardsLeadSomewhere()
  return (
    <>
      <p>
        <strong>{t(byPhone ? 'passbook.closed.scan' : 'passbook.closed.atDesk')}</strong>
      </p>
      {byPhone && <p>{t('passbook.closed.noPhone')}</p>}
      <p>{t('passbook.closed.noCard')}</p>
    </>
  )
}
