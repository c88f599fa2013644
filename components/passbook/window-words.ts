import type { Words } from '@/lib/request/words'
import type { CivilDate } from '@/lib/shared/civil-date'

/** 下一次：2026年第三季度兑换，2026年10月10日到10月11日。 */
export function windowWords(
  window: { name: string; open: boolean; opensOn: CivilDate; closesOn: CivilDate },
  { t, formats }: Words,
): string {
  const { name, open, opensOn, closesOn } = window
  const oneDay = opensOn === closesOn
  const sameYear = opensOn.slice(0, 4) === closesOn.slice(0, 4)
  const sentence = open ? (oneDay ? 'openDay' : 'open') : oneDay ? 'nextDay' : 'next'
  return t(`passbook.redeem.${sentence}`, {
    name,
    first: formats.date(opensOn),
    last: sameYear ? formats.day(closesOn) : formats.date(closesOn),
  })
}
