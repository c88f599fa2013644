import { Facts } from '@/components/ui/facts'
import type { BookHandedOver, OpenItems } from '@/lib/inspection/handover-queries'
import { checkCode } from '@/lib/months/seal'
import { words } from '@/lib/request/words'

/** When the book was last copied and a copy last restored; undefined where that is somebody else's part. */
export type LastCopies = { backup: Date | null; drill: Date | null } | undefined

/** Sums, last line, last seal, last copies. */
export async function BookFacts({ book, copies }: { book: BookHandedOver; copies: LastCopies }) {
  const { t, formats } = await words()
  const moment = (which: 'backup' | 'drill') => {
    if (!copies) return t('handover.book.elsewhere')
    const at = copies[which]
    return at ? formats.moment(at) : t('handover.book.never')
  }
  const below = {
    label: t('handover.book.below'),
    value: t('handover.book.belowValue', {
      count: book.below,
      points: formats.points(book.belowSum),
    }),
  }
  return (
    <Facts
      items={[
        { label: t('handover.book.households'), value: formats.points(book.households) },
        { label: t('handover.book.balance'), value: formats.points(book.balance) },
        ...(book.below > 0 ? [below] : []),
        { label: t('handover.book.lines'), value: String(book.lines) },
        { label: t('handover.book.openMonth'), value: formats.month(book.openMonth) },
        {
          label: t('handover.book.seal'),
          value:
            book.sealedMonth && book.seal
              ? t('handover.book.sealValue', {
                  month: formats.month(book.sealedMonth),
                  code: checkCode(book.seal),
                })
              : t('handover.book.noSeal'),
        },
        { label: t('handover.book.backup'), value: moment('backup') },
        { label: t('handover.book.drill'), value: moment('drill') },
      ]}
    />
  )
}

const counted = [
  'claims',
  'meetings',
  'objections',
  'notices',
  'undelivered',
  'unsigned',
  'wishes',
  'imports',
] as const

/** What waits for somebody; also what does not, so that nobody asks afterwards. */
export async function OpenFacts({ items }: { items: OpenItems }) {
  const { t, formats } = await words()
  return (
    <Facts
      items={[
        { label: t('handover.open.window'), value: items.windowName ?? t('handover.open.none') },
        ...counted.map((what) => ({
          label: t(`handover.open.${what}`),
          value: items[what] === 0 ? t('handover.open.none') : formats.points(items[what]),
        })),
      ]}
    />
  )
}
