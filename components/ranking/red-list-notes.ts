import type { Formats } from '@/lib/messages/formats'
import type { Translator } from '@/lib/messages/translator'
import { checkCode } from '@/lib/months/seal'
import type { RedList } from '@/lib/ranking/queries'

/** What stands under a red list: how ties are treated, who does not take part, and its edition. */
export function redListNotes(
  { t, formats }: { t: Translator; formats: Formats },
  list: RedList | Pick<RedList, 'unranked'>,
): string[] {
  const notes = [t('ranking.redList.ties')]
  if (list.unranked.length > 0) {
    const numbers = list.unranked.map((number) => t('ranking.number', { number: String(number) }))
    notes.push(t('ranking.redList.unranked', { numbers: numbers.join(t('ranking.between')) }))
  }
  if (!('edition' in list)) return notes
  const { edition, publishedOn, reason, seal } = list
  const date = formats.date(publishedOn)
  if (reason) notes.push(t('ranking.redList.reason', { reason }))
  notes.push(
    edition > 1
      ? t('ranking.redList.edition', { date, edition })
      : t('ranking.redList.published', { date }),
    t('ranking.redList.seal', { code: checkCode(seal) }),
  )
  return notes
}
