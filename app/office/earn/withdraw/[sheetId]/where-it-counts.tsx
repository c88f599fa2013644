import { bookDates } from '@/lib/earning/queries'
import { requireActor } from '@/lib/request/actor'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { type CivilDate, monthOf } from '@/lib/shared/civil-date'

/** In which month the corrections count: the deed's own, or the first open one. */
export async function WhereItCounts({ occurredOn }: { occurredOn: CivilDate }) {
  const { villageId } = await requireActor('claim.record')
  const { openMonth } = await bookDates(await reader(), villageId)
  const { t, formats } = await words()
  const month = monthOf(occurredOn)
  return (
    <li>
      {month < openMonth
        ? t('earn.withdraw.countsLater', {
            month: formats.month(month),
            open: formats.month(openMonth),
          })
        : t('earn.withdraw.counts', { month: formats.month(month) })}
    </li>
  )
}
