import { notFound } from 'next/navigation'
import { type BookSpan, type MonthRange, rangeInBook } from '@/lib/months/month-range'
import { bookSpan } from '@/lib/months/queries'
import { today } from '@/lib/request/clock'
import { reader } from '@/lib/request/reader'

/** The months that an address names; "no such page" where the book has none of them. */
export async function periodInBook(
  villageId: string,
  period: string,
): Promise<{ span: BookSpan; range: MonthRange }> {
  const span = await bookSpan(await reader(), villageId, today())
  return { span, range: rangeInBook(period, span) ?? notFound() }
}
