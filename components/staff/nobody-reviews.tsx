import { Notice } from '@/components/ui/notice'
import { householdsNobodyReviews } from '@/lib/access/nobody-reviews'
import type { StaffLine } from '@/lib/access/queries'
import { words } from '@/lib/request/words'

/** Whose points would wait for ever, while there are too few people. Nothing when there are enough. */
export async function NobodyReviews({ staff }: { staff: readonly StaffLine[] }) {
  const { t, formats } = await words()
  const named = householdsNobodyReviews(staff).map(({ number, headName }) =>
    t('common.household.numbered', { number: String(number), head: headName }),
  )
  if (named.length === 0) return null
  return (
    <Notice tone="warn" title={t('staff.nobodyReviews', { households: formats.list(named) })}>
      {t('staff.nobodyReviewsWhy')}
    </Notice>
  )
}
