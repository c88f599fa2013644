import type { Formats } from '@/lib/messages/formats'
import type { CivilDate } from '@/lib/shared/civil-date'

/** The days of a window as one reads them: 2026年10月10日 – 10月11日; one day stands alone. */
export function writtenDays(
  formats: Pick<Formats, 'date' | 'day'>,
  { first, last }: { first: CivilDate; last: CivilDate },
): string {
  if (first === last) return formats.date(first)
  const sameYear = first.slice(0, 4) === last.slice(0, 4)
  return `${formats.date(first)} – ${sameYear ? formats.day(last) : formats.date(last)}`
}
