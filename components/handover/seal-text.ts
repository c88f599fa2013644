import type { BookHandedOver } from '@/lib/inspection/handover-queries'
import { checkCode } from '@/lib/months/seal'
import type { Words } from '@/lib/request/words'

/** The last month sealed, with its code as it hangs on the wall. */
export function sealText({ t, formats }: Words, { sealedMonth, seal }: BookHandedOver): string {
  if (!sealedMonth || !seal) return t('handover.book.noSeal')
  const month = formats.month(sealedMonth)
  return t('handover.book.sealValue', { month, code: checkCode(seal) })
}
