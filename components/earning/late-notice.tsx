import { Notice } from '@/components/ui/notice'
import { words } from '@/lib/request/words'
import { type CivilDate, type CivilMonth, monthOf } from '@/lib/shared/civil-date'

/**
 * Says where a deed of a closed month will count: before it is written down, and as long as nobody
 * has decided it.
 */
export async function LateNotice(props: { day: CivilDate; openMonth: CivilMonth }) {
  const { day, openMonth } = props
  const month = monthOf(day)
  if (month >= openMonth) return null
  const { t, formats } = await words()
  const figures = {
    month: formats.month(month),
    open: formats.month(openMonth),
    day: formats.date(day),
  }
  return <Notice tone="info">{t('earn.day.late', figures)}</Notice>
}
