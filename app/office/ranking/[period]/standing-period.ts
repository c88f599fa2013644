import { notFound } from 'next/navigation'
import { isClosed, rangeInBook } from '@/lib/months/month-range'
import { bookSpan } from '@/lib/months/queries'
import { today } from '@/lib/request/clock'
import { reader } from '@/lib/request/reader'
import { isPeriod, type Period } from '@/lib/shared/civil-date'

/** The quarter or year that an address names, and whether all of it is closed. */
export async function standingPeriod(
  villageId: string,
  named: string,
): Promise<{ period: Period; closed: boolean }> {
  const span = await bookSpan(await reader(), villageId, today())
  const range = isPeriod(named) ? rangeInBook(named, span) : undefined
  return range ? { period: named, closed: isClosed(range, span) } : notFound()
}
