import { householdName } from '@/components/households/household-name'
import { Notice } from '@/components/ui/notice'
import type { Withdrawal } from '@/lib/earning/withdrawable-claims'
import { words } from '@/lib/request/words'

const mostNamed = 30

/** Households that have spent the points already: what they owe afterwards, and that it is no drama. */
export async function BelowZero({ households }: { households: Withdrawal['belowZero'] }) {
  if (households.length === 0) return null
  const { t, formats } = await words()
  const more = households.length - mostNamed
  return (
    <Notice tone="warn" title={t('earn.withdraw.belowZero', { count: households.length })}>
      <p>{t('earn.withdraw.belowZeroHint')}</p>
      <ul className="mt-1 flex list-none flex-wrap gap-x-6">
        {households.slice(0, mostNamed).map((household) => (
          <li key={household.number}>
            {t('earn.withdraw.belowZeroLine', {
              household: householdName(t, household),
              balance: formats.points(household.balance),
            })}
          </li>
        ))}
        {more > 0 && <li>{t('earn.withdraw.belowZeroMore', { count: String(more) })}</li>}
      </ul>
    </Notice>
  )
}
